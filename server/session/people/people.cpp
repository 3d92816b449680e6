#include "session/people/people.hpp"

#include <algorithm>
#include <array>

#include "session/shuffle.hpp"
#include "session/steps/block.hpp"
#include "session/tables/tables.hpp"
#include "session/turns/turns.hpp"

namespace cuppa {
namespace {

constexpr int kMugs = 48;
constexpr std::size_t kParticipantsMax = 400;

// Eight letters and digits without those that look alike. Not in order of arrival: a number that
// was left out would show that somebody had been turned away.
ParticipantId drawn_id(const SessionState& state, std::uint64_t random) {
  constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
  ParticipantId id;
  do {
    id.text = "p";
    auto rest = random;
    for (int i = 0; i < 8; ++i) {
      id.text += kLetters[rest % kLetters.size()];
      rest /= kLetters.size();
    }
    random = next_draw(random);
  } while (find_participant(state, id) != nullptr ||
           std::any_of(state.door.begin(), state.door.end(),
                       [&](const Knock& knock) { return knock.who == id; }));
  return id;
}

int drawn_mug(const SessionState& state, std::uint64_t random) {
  std::array<bool, kMugs> taken{};
  for (const auto& participant : state.participants) {
    if (participant.presence != Presence::removed) {
      taken[static_cast<std::size_t>(participant.mug)] = true;
    }
  }
  const int first = static_cast<int>((random >> 40) % kMugs);
  for (int i = 0; i < kMugs; ++i) {
    const int mug = (first + i) % kMugs;
    if (!taken[static_cast<std::size_t>(mug)]) return mug;
  }
  return first;
}

}  // namespace

bool is_full(const SessionState& state) {
  const auto counts = std::count_if(
      state.participants.begin(), state.participants.end(), [](const Participant& participant) {
        return !participant.cared_by || participant.presence != Presence::removed;
      });
  return static_cast<std::size_t>(counts) + state.door.size() >= kParticipantsMax;
}

Participant newcomer(const SessionState& state, std::uint64_t random, const std::string& name) {
  Participant participant;
  participant.id = drawn_id(state, random);
  participant.name = name;
  participant.mug = drawn_mug(state, random);
  participant.table = kFirstTable;
  return participant;
}

std::string host_name(const SessionState& state) {
  const auto* host = find_participant(state, host_id(state));
  return host == nullptr || host->name.empty() ? "The host" : host->name;
}

ParticipantId host_id(const SessionState& state) {
  const auto host = std::find_if(state.participants.begin(), state.participants.end(),
                                 [](const Participant& p) { return p.role == Role::host; });
  return host == state.participants.end() ? ParticipantId{} : host->id;
}

void come_in(Outcomes& outcomes, const SessionState& state, const Participant& participant) {
  outcomes.everyone(ParticipantJoined{participant});
  come_into_turns(outcomes, state, participant);
}

void come_into_turns(Outcomes& outcomes, const SessionState& state,
                     const Participant& participant) {
  const auto* table = find_table(state, participant.table);
  if (table == nullptr || turns_step_at(state, *table) == nullptr) return;
  if (find_turn(*table, participant.id) != nullptr) return;
  if (participant.mode == Mode::shared_device) return;
  outcomes.table(table->id,
                 join_turns(*table, participant.id,
                            only_listens(participant) ? TurnState::passed : TurnState::waiting));
}

}  // namespace cuppa
