#include <algorithm>
#include <map>

#include "session/rules.hpp"
#include "session/shuffle.hpp"
#include "session/turns/turns.hpp"
#include "session/words/words.hpp"
#include "session/words/words_use.hpp"

namespace cuppa {

Decision rule(const Situation& s, const PostChat& command) {
  if (s.state.settings.chat == Switch::off) return Refused{Refusal::chat_is_off};
  if (s.state.chat.size() >= kChatItemsMax) return Refused{Refusal::too_many};
  const ItemId id{"c" + std::to_string(s.state.chatted + 1)};
  Outcomes outcomes;
  outcomes.everyone(ChatPosted{id, command.text, s.actor});
  say_use(outcomes, s.state, id, s.actor, command.use);
  return outcomes.take();
}

// Told on both streams. A host answers one person; anybody else talks to the hosts.
Decision rule(const Situation& s, const SayPrivately& command) {
  const auto with = command.to.value_or(s.actor);
  if (with != s.actor && !is_host(s.state, s.actor)) return Refused{Refusal::not_allowed};
  const auto* person = find_participant(s.state, with);
  if (person == nullptr || person->presence == Presence::removed) {
    return Refused{Refusal::not_found};
  }
  const auto said = std::count_if(s.state.private_words.begin(), s.state.private_words.end(),
                                  [&](const PrivateWord& word) { return word.with == with; });
  if (said >= kPrivateWordsOfOneMax) return Refused{Refusal::too_many};
  // Counted for each person: no number tells how much others have to say.
  const ItemId id{"d" + std::to_string(said + 1) + "." + with.text};
  const Event event = PrivateWordSaid{{id, with, s.actor, command.text}};
  return Outcomes{}.participant(with, event).hosts(event).take();
}

Decision rule(const Situation& s, const HideChat& command) {
  const auto item = std::find_if(s.state.chat.begin(), s.state.chat.end(),
                                 [&](const ChatItem& chat) { return chat.id == command.id; });
  if (item == s.state.chat.end()) return Refused{Refusal::not_found};
  if (item->by != s.actor && !is_host(s.state, s.actor)) return Refused{Refusal::not_allowed};
  return Outcomes{}.everyone(ChatHidden{command.id}).take();
}

// The same words by the same person, if they have a name. Whose a message without one is nobody
// knows: it is for hosts and timers to move.
Decision rule(const Situation& s, const ParkChat& command) {
  const auto item = std::find_if(s.state.chat.begin(), s.state.chat.end(),
                                 [&](const ChatItem& chat) { return chat.id == command.id; });
  if (item == s.state.chat.end() || item->hidden) return Refused{Refusal::not_found};
  const bool may = item->by == s.actor || is_host(s.state, s.actor);
  if (!may && !keeps_any_table(s.state, s.actor)) return Refused{Refusal::not_allowed};
  if (is_in_car_park(s.state, item->parked)) return std::vector<Outcome>{};
  if (s.state.park.size() >= kParkItemsMax) return Refused{Refusal::too_many};
  const auto park = next_park_id(s.state);
  Outcomes outcomes;
  outcomes.everyone(ParkAdded{park, item->text, item->by}).everyone(ChatParked{item->id, park});
  if (item->by) say_use(outcomes, s.state, park, *item->by, use_of(s.state, item->id));
  return outcomes.take();
}

// A note whose id is known was released before: it was sent again because its answer got lost.
// Feedback goes into the closed box; all else to everybody, or to whoever reads first. Each goes
// out as one batch, put in the order of its ids first, so that chance alone decides its order and
// not who came first.
Decision rule(const Situation& s, const ReleaseNoName& command) {
  std::map<ItemId, NoNameItem> fresh;
  for (const auto& item : command.items) {
    if (!s.state.no_name_ids.contains(item.id)) fresh.emplace(item.id, item);
  }
  std::vector<NoNameItem> open, closed_box;
  for (const auto& [id, item] : fresh) {
    (item.box == NoNameBox::feedback ? closed_box : open).push_back(item);
  }
  shuffle(open, s.random);
  shuffle(closed_box, s.random);
  Outcomes outcomes;
  const bool read_first = s.state.settings.no_name == NoName::read_first;
  if (!open.empty() && read_first) outcomes.readers(NotesHeld{open});
  if (!open.empty() && !read_first) outcomes.everyone(NoNameReleased{s.state.batches + 1, open});
  if (!closed_box.empty()) outcomes.add(Stream::closed_box(), NoNameReleased{1, closed_box});
  return outcomes.take();
}

}  // namespace cuppa
