#include "session/clock/clocks.hpp"

#include <algorithm>

#include "session/deadlines.hpp"

namespace cuppa {

ClockRules clock_rules_for(const SessionState& state, const ParticipantId& holder) {
  const auto choice = state.choices.find(holder);
  return {state.settings.clock_shown_to,
          choice != state.choices.end() && choice->second.hide_clock};
}

std::vector<Stream> clock_streams(const SessionState& state, const Scope& scope,
                                  const std::optional<ParticipantId>& holder, ClockRules rules) {
  if (scope == kSessionScope) return {Stream::everyone()};
  const TableId table_id{scope.text};
  if (!holder) return {Stream::table(table_id)};
  if (rules.shown_to == ClockShownTo::everyone && !rules.hidden_by_choice) {
    return {Stream::table(table_id)};
  }
  std::vector<Stream> streams{Stream::hosts(), Stream::participant(*holder)};
  const auto* table = find_table(state, table_id);
  if (table != nullptr && table->keeper && *table->keeper != *holder) {
    streams.push_back(Stream::participant(*table->keeper));
  }
  return streams;
}

void tell_clock(Outcomes& outcomes, const std::vector<Stream>& streams, const Clock& clock) {
  for (const auto& stream : streams) outcomes.add(stream, ClockChanged{clock});
}

void tell_changed_clock(Outcomes& outcomes, const SessionState& state, Clock clock) {
  clock.revision += 1;
  const auto holder = holder_of(state, clock.scope);
  const auto rules = holder ? clock_rules_for(state, *holder) : ClockRules{};
  tell_clock(outcomes, clock_streams(state, clock.scope, holder, rules), clock);
}

Clock paused_at(Clock clock, Instant at) {
  clock.state = ClockState::paused;
  clock.left_ms = left_at(clock, at);
  clock.deadline.reset();
  return clock;
}

Clock fresh_clock(const Scope& scope, std::optional<Duration> length, Instant now) {
  Clock clock;
  clock.scope = scope;
  clock.length_ms = length;
  if (length) clock.deadline = now + *length;
  return clock;
}

void retell_clock(Outcomes& outcomes, const SessionState& state, const Table& table,
                  ClockRules before, ClockRules after, const Clock& clock) {
  const auto* turn = turn_being_had(table);
  if (turn == nullptr) return;
  const auto old_streams = clock_streams(state, clock.scope, turn->who, before);
  const auto new_streams = clock_streams(state, clock.scope, turn->who, after);
  if (old_streams != new_streams && !old_streams.front().is_private()) {
    outcomes.table(table.id, ClockHidden{clock.scope});
  }
  tell_clock(outcomes, new_streams, clock);
}

// Hiding takes the clock out of the session's own state too, so all who may see it are told anew.
void move_private_clock(Outcomes& outcomes, const SessionState& state, const Table& table,
                        const std::optional<ParticipantId>& keeper) {
  const auto* clock = find_clock(state, Scope{table.id.text});
  const auto* turn = turn_being_had(table);
  if (clock == nullptr || turn == nullptr || !clock->is_private) return;
  if (table.keeper && table.keeper != turn->who && !is_host(state, *table.keeper)) {
    outcomes.participant(*table.keeper, ClockHidden{clock->scope});
    tell_clock(outcomes, {Stream::hosts(), Stream::participant(turn->who)}, *clock);
  }
  if (keeper && keeper != turn->who) outcomes.participant(*keeper, ClockChanged{*clock});
}

std::optional<ParticipantId> holder_of(const SessionState& state, const Scope& scope) {
  const auto* table = find_table(state, TableId{scope.text});
  if (table == nullptr) return {};
  const auto* turn = turn_being_had(*table);
  return turn == nullptr ? std::nullopt : std::optional{turn->who};
}

}  // namespace cuppa
