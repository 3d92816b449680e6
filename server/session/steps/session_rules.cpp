#include "session/asking/givens.hpp"
#include "session/clock/clocks.hpp"
#include "session/people/people.hpp"
#include "session/rules.hpp"
#include "session/steps/steps.hpp"
#include "session/turns/turns.hpp"
#include "session/words/words.hpp"

namespace cuppa {
namespace {

constexpr Duration kReopenWithin{15 * 60'000};

// Nothing parked is left without somebody to answer it.
void hand_over_car_park(Outcomes& outcomes, const SessionState& state, const CloseSession& to) {
  for (const auto& item : state.park) {
    if (!is_unanswered(item)) continue;
    outcomes.everyone(ParkFollowedUp{item.id, to.answerer, to.due, to.how});
  }
}

// Nor is a question that we said we would find out.
void hand_over_questions(Outcomes& outcomes, const SessionState& state, const CloseSession& to) {
  for (const auto& given : state.givens) {
    if (is_left_open(given))
      outcomes.everyone(GivenFollowedUp{given.id, to.answerer, to.due, to.how});
  }
}

void close(Outcomes& outcomes, const SessionState& state, CloseReason because) {
  for (const auto& table : state.tables) leave_table<TurnFinished>(outcomes, table);
  finish_open_step(outcomes, state);
  outcomes.everyone(SessionClosed{because});
}

}  // namespace

Decision rule(const Situation& s, const CreateSession& command) {
  if (!has_web_links_only(command.plan)) return Refused{Refusal::bad_field};
  Outcomes outcomes;
  outcomes.everyone(SessionCreated{command.title, command.place_and_time, command.time_zone,
                                   command.hall_expected, command.online_expected, command.code,
                                   command.join_key,
                                   command.plan.empty() ? usual_brew() : command.plan,
                                   command.settings, command.keep_days, command.last_time});
  Participant host = newcomer(s.state, s.random, command.host_name);
  host.role = Role::host;
  host.mode = Mode::listen;
  outcomes.everyone(ParticipantJoined{host});
  return outcomes.take();
}

// Closing never waits for the car park: one tap gives all of it to somebody, by a date.
Decision rule(const Situation& s, const CloseSession& command) {
  if (has_unanswered_park(s.state) || has_question_left_open(s.state)) {
    if (command.answerer.empty()) return Refused{Refusal::outcome_missing};
    if (!is_civil_date(command.due)) return Refused{Refusal::bad_date};
  }
  Outcomes outcomes;
  hand_over_car_park(outcomes, s.state, command);
  hand_over_questions(outcomes, s.state, command);
  close(outcomes, s.state, CloseReason::host);
  return outcomes.take();
}

Decision rule(const Situation& s, const CloseForgotten& command) {
  if (s.state.status == Status::closed) return std::vector<Outcome>{};
  CloseSession to{host_name(s.state), command.due, {}};
  Outcomes outcomes;
  hand_over_car_park(outcomes, s.state, to);
  hand_over_questions(outcomes, s.state, to);
  close(outcomes, s.state, CloseReason::nobody_here);
  return outcomes.take();
}

Decision rule(const Situation& s, const ReopenSession&) {
  if (!s.state.closed_at || s.now - *s.state.closed_at > kReopenWithin) {
    return Refused{Refusal::too_late_to_reopen};
  }
  return Outcomes{}.everyone(SessionReopened{}).take();
}

Decision rule(const Situation&, const RenameSession& command) {
  return Outcomes{}.everyone(SessionRenamed{command.title}).take();
}

// The code itself is drawn by the room, which knows which codes are free (room/join_codes.hpp).
Decision rule(const Situation&, const RotateCode& command) {
  return Outcomes{}.everyone(CodeRotated{command.code, command.join_key}).take();
}

Decision rule(const Situation& s, const ChangeSettings& command) {
  Outcomes outcomes;
  outcomes.everyone(SettingsChanged{command.settings});
  for (const auto& table : s.state.tables) {
    const auto* clock = find_clock(s.state, Scope{table.id.text});
    const auto* turn = turn_being_had(table);
    if (clock == nullptr || turn == nullptr) continue;
    const auto before = clock_rules_for(s.state, turn->who);
    auto after = before;
    after.shown_to = command.settings.clock_shown_to;
    retell_clock(outcomes, s.state, table, before, after, *clock);
  }
  return outcomes.take();
}

Decision rule(const Situation& s, const SayToAll& command) {
  const ItemId id{"m" + std::to_string(s.state.said_count + 1)};
  return Outcomes{}.everyone(HostSaid{id, command.text}).take();
}

// The same words again: they were checked again.
Decision rule(const Situation&, const WriteLocalContact& command) {
  return Outcomes{}.everyone(LocalContactWritten{command.text}).take();
}

Decision rule(const Situation& s, const RenewInvitation& command) {
  if (!s.state.invitation) return Refused{Refusal::not_found};
  return Outcomes{}.everyone(InvitationWritten{command.key, *s.state.invitation}).take();
}

// A link that was sent stays good, whatever is written later.
Decision rule(const Situation& s, const WriteInvitation& command) {
  const auto& written = command.invitation;
  if (s.expected_revision && *s.expected_revision != s.state.invitation_revision) {
    return Refused{Refusal::stale};
  }
  if (!written.starts.empty() && !is_civil_minute(written.starts)) {
    return Refused{Refusal::bad_date};
  }
  if (!is_web_link(written.call_link) || !is_web_link(written.pre_reading)) {
    return Refused{Refusal::bad_field};
  }
  const auto& key = s.state.invitation_key;
  return Outcomes{}.everyone(InvitationWritten{key.empty() ? command.key : key, written}).take();
}

}  // namespace cuppa
