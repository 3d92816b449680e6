#include "session/decide.hpp"

#include "session/people/acting_for.hpp"
#include "session/rules.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

std::optional<Refused> wrong_moment(Status status, When when) {
  switch (when) {
    case When::any:
      return {};
    case When::closed:
      if (status != Status::closed) return Refused{Refusal::not_closed};
      return {};
    case When::lobby:
      if (status == Status::live) return Refused{Refusal::already_started};
      break;
    case When::live:
      if (status == Status::lobby) return Refused{Refusal::not_live};
      break;
    case When::until_closed:
      break;
  }
  if (status == Status::closed) return Refused{Refusal::read_only};
  return {};
}

bool may(const SessionState& state, const Participant& actor, unsigned allowed) {
  if ((allowed & (kBySelf | kByParticipant)) != 0) return true;
  if ((allowed & kByHost) != 0 && is_host(actor)) return true;
  if ((allowed & kByReader) != 0 && reads_first(state, actor)) return true;
  return (allowed & kByKeeper) != 0 && keeps_any_table(state, actor.id);
}

template <class Command>
std::optional<Refused> stopped_at_the_gate(const Situation& s) {
  const auto* actor = find_participant(s.state, s.actor);
  if (actor == nullptr) return Refused{Refusal::at_the_door};
  if (actor->presence == Presence::removed || actor->cared_by) return Refused{Refusal::not_allowed};
  if (!may(s.state, *actor, Command::kMay)) return Refused{Refusal::not_allowed};
  return wrong_moment(s.state.status, Command::kWhen);
}

template <class Command>
std::variant<ParticipantId, Refused> whom_it_is_about(const Situation& s, const Command& command) {
  if constexpr (requires { Command::kForSeats; }) return subject_of(s.state, s.actor, command.who);
  return s.actor;
}

}  // namespace

Decision decide(const Situation& situation, const ClientCommand& command) {
  return visit(
      [&]<class Command>(const Command& asked) -> Decision {
        if (auto refused = stopped_at_the_gate<Command>(situation)) return *refused;
        const auto about = whom_it_is_about(situation, asked);
        if (const auto* refused = std::get_if<Refused>(&about)) return *refused;
        auto theirs = situation;
        theirs.actor = std::get<ParticipantId>(about);
        return rule(theirs, asked);
      },
      command);
}

Decision decide(const Situation& situation, const InternalCommand& command) {
  return visit([&](const auto& asked) { return rule(situation, asked); }, command);
}

}  // namespace cuppa
