package org.prongsai.knowledge;

import java.util.List;

/**
 * One issue that the office works on, with its row of the plan.
 *
 * @param number 1 to 7 in the 2566 document
 * @param name the issue, which is also the measure's name
 * @param indicators the official numbers of the indicators its analysis cites
 * @param about the official numbers of the indicators its subject belongs to; the cited ones unless the analysis cites
 *     amiss
 * @param aim what the analysis says should be raised
 * @param divisions ids of the divisions that answer for it
 * @param activities as printed, broken words mended; a trailing … marks where the document breaks off
 * @param steps likewise
 * @param period when it is to be carried out, as printed
 * @param analysis where section 1 analyses it
 * @param plan where section 2 plans it
 */
public record Issue(
        int number,
        String name,
        List<String> otherNames,
        List<Integer> indicators,
        List<Integer> about,
        String aim,
        List<String> activities,
        List<String> steps,
        List<String> divisions,
        String period,
        FiscalYear periodYear,
        Citation analysis,
        Citation plan) {

    public Issue {
        otherNames = List.copyOf(otherNames);
        indicators = List.copyOf(indicators);
        about = List.copyOf(about);
        activities = List.copyOf(activities);
        steps = List.copyOf(steps);
        divisions = List.copyOf(divisions);
    }
}
