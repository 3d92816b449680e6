#include <algorithm>

#include "session/rules.hpp"
#include "session/words/words.hpp"

namespace cuppa {
namespace {

constexpr std::size_t kRepliesMax = 1000;

const HeldNote* find_held(const SessionState& state, const ItemId& id) {
  const auto found = std::find_if(state.held.begin(), state.held.end(),
                                  [&](const HeldNote& held) { return held.note.id == id; });
  return found == state.held.end() ? nullptr : &*found;
}

// Somebody else than the host who asks, with a device of their own: a second pair of eyes.
bool can_be_asked(const Situation& s, const Participant& who) {
  return who.id != s.actor && who.presence == Presence::in && !who.cared_by &&
         who.mode != Mode::shared_device;
}

}  // namespace

Decision rule(const Situation& s, const AskReader& command) {
  if (!command.who) return Outcomes{}.everyone(ReaderAsked{}).take();
  const auto* asked = find_participant(s.state, *command.who);
  if (asked == nullptr) return Refused{Refusal::not_found};
  if (!can_be_asked(s, *asked)) return Refused{Refusal::not_allowed};
  return Outcomes{}.everyone(ReaderAsked{command.who}).take();
}

Decision rule(const Situation& s, const BecomeReader&) {
  if (s.state.reader == s.actor) return std::vector<Outcome>{};
  if (s.state.reader_asked != s.actor) return Refused{Refusal::not_allowed};
  return Outcomes{}.everyone(ReaderChanged{s.actor}).take();
}

// Notes that come then wait until somebody has taken it on again.
Decision rule(const Situation& s, const StopBeingReader&) {
  const bool host = is_host(s.state, s.actor);
  if (s.state.reader == s.actor || (host && s.state.reader)) {
    return Outcomes{}.everyone(ReaderChanged{}).take();
  }
  if (s.state.reader_asked == s.actor || (host && s.state.reader_asked)) {
    return Outcomes{}.everyone(ReaderAsked{}).take();
  }
  return Refused{Refusal::not_found};
}

Decision rule(const Situation& s, const ShowHeldNote& command) {
  const auto* held = find_held(s.state, command.id);
  if (held == nullptr) return Refused{Refusal::not_found};
  return Outcomes{}
      .everyone(NoNameReleased{s.state.batches + 1, {held->note}})
      .readers(HeldNoteSettled{command.id, true})
      .take();
}

Decision rule(const Situation& s, const KeepNotePrivate& command) {
  const auto* held = find_held(s.state, command.id);
  if (held == nullptr) return Refused{Refusal::not_found};
  if (held->kept_private) return std::vector<Outcome>{};
  return Outcomes{}.readers(HeldNoteSettled{command.id, false}).take();
}

// Of any note without a name, shown or not; a later answer stands below the one before.
Decision rule(const Situation& s, const WriteBack& command) {
  if (!s.state.no_name_ids.contains(command.id)) return Refused{Refusal::not_found};
  if (s.state.replies.size() >= kRepliesMax) return Refused{Refusal::too_many};
  return Outcomes{}.readers(WrittenBack{{command.id, command.text}}).take();
}

}  // namespace cuppa
