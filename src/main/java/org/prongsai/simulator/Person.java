package org.prongsai.simulator;

/** Somebody with LINE on a phone. */
public record Person(String id, String name) {}
