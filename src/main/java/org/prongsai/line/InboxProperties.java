package org.prongsai.line;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are worked off.
 *
 * @param workers how many chats this instance serves at a time; each waits for LINE while it sends
 */
@Validated
@ConfigurationProperties("prongsai.inbox")
record InboxProperties(
        @DefaultValue("64") @Min(1) @Max(1024) int workers) {}
