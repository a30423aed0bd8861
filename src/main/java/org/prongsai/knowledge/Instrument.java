package org.prongsai.knowledge;

/** The three instruments of the ITA with their weight in the overall score, in percent. */
public enum Instrument {
    /** Asked of the office's own staff. */
    IIT(30),
    /** Asked of those who use or deal with the office. */
    EIT(30),
    /** What the office discloses to the public, checked by assessors. */
    OIT(40);

    private final int weight;

    Instrument(int weight) {
        this.weight = weight;
    }

    /** The instrument that yields the indicator with that official number, 1 to 10. */
    public static Instrument ofIndicator(int number) {
        if (number <= 5) {
            return IIT;
        }
        return number <= 8 ? EIT : OIT;
    }

    public int weight() {
        return weight;
    }
}
