// Clocks as the rules speak of them. A clock belongs to a step (scope "session") or to the turn at
// a table. Zero never ends anything: it goes on into over-time.
#pragma once

#include <optional>
#include <vector>

#include "session/outcomes.hpp"
#include "session/state.hpp"

namespace cuppa {

// Who is told a clock's numbers. A step's clock: everyone, or in a block the table whose step it
// is. A turn's: the table while the clock is shared; otherwise the hosts, the person whose turn it
// is and the table's keeper, each on their own stream, so that no other stream shows even an offset
// for it.
struct ClockRules {
  ClockShownTo shown_to;
  bool hidden_by_choice;
};
ClockRules clock_rules_for(const SessionState& state, const ParticipantId& holder);
std::vector<Stream> clock_streams(const SessionState& state, const Scope& scope,
                                  const std::optional<ParticipantId>& holder, ClockRules rules);

// Puts one clock_changed on each of the streams.
void tell_clock(Outcomes& outcomes, const std::vector<Stream>& streams, const Clock& clock);

// Tells a clock that was changed, with its next revision, to all who see it.
void tell_changed_clock(Outcomes& outcomes, const SessionState& state, Clock clock);

// A clock that starts now. No length: it runs without numbers.
Clock fresh_clock(const Scope& scope, std::optional<Duration> length, Instant now);

// Tells a running turn's clock anew after the rules for who sees it changed.
void retell_clock(Outcomes& outcomes, const SessionState& state, const Table& table,
                  ClockRules before, ClockRules after, const Clock& clock);

// Another keeper sees a turn's clock that is not shared; the one before sees it no longer, unless
// it is their own turn or they are a host.
void move_private_clock(Outcomes& outcomes, const SessionState& state, const Table& table,
                        const std::optional<ParticipantId>& keeper);

// The same clock, standing still from this moment on.
Clock paused_at(Clock clock, Instant at);

// Whose turn a table's clock belongs to; none for the clock of a step.
std::optional<ParticipantId> holder_of(const SessionState& state, const Scope& scope);

}  // namespace cuppa
