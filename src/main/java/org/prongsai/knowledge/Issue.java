package org.prongsai.knowledge;

import java.util.List;

/**
 * One issue that the office works on, with its row of the plan.
 *
 * @param number 1 to 7 in the 2566 document
 * @param name the issue, which is also the measure's name
 * @param indicators the official numbers of the indicators its analysis cites
 * @param aim what the analysis says should be raised
 * @param divisions ids of the divisions that answer for it
 * @param period when it is to be carried out, as printed
 * @param analysis where section 1 analyses it
 * @param plan where section 2 plans it
 */
public record Issue(
        int number,
        String name,
        List<String> otherNames,
        List<Integer> indicators,
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
        activities = List.copyOf(activities);
        steps = List.copyOf(steps);
        divisions = List.copyOf(divisions);
    }
}
