package org.prongsai.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this machine keeps its own files.
 *
 * @param dataDir {@code PRONGSAI_DATA_DIR}
 */
@ConfigurationProperties("prongsai")
record StoreProperties(@DefaultValue("./data") Path dataDir) {}
