package org.summitsim.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where the programme's time begins and ends.
 *
 * @param dayOne the date that the file calls day 1
 * @param start the moment at which the clock starts; absent: the earliest midnight of day 1 among the zones in use
 * @param zone the zone of places that name none
 * @param end the end of the time over which utilization is counted; absent: the baseline's finish
 */
public record Clock(LocalDate dayOne, Optional<Moment> start, ZoneId zone, Optional<Moment> end) {}
