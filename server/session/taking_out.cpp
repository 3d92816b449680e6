#include "session/taking_out.hpp"

#include <string>
#include <utility>

#include "session/outcomes.hpp"

namespace cuppa {
namespace {

// An event without the words of these.
struct WithoutWords {
  const std::set<ItemId>& items;
  const std::set<ItemId>& answered;

  template <class Kind>
  void operator()(Kind& event) const {
    if constexpr (requires { event.id, event.text; }) {
      if (items.contains(event.id)) event.text.clear();
    }
  }
  void operator()(NoNameReleased& event) const { empty(event.items); }
  void operator()(NotesHeld& event) const { empty(event.items); }
  void operator()(FeedbackReleased& event) const { empty(event.items); }
  void operator()(ParkFollowedUp& event) const {
    if (!answer_goes(event.id)) return;
    for (auto* words : {&event.owner, &event.due, &event.how, &event.answered_by}) words->clear();
  }
  void operator()(ParkClosed& event) const {
    if (!answer_goes(event.id)) return;
    for (auto* words : {&event.outcome, &event.to, &event.answered_by}) words->clear();
  }

 private:
  void empty(std::vector<NoNameItem>& notes) const {
    for (auto& note : notes) {
      if (items.contains(note.id)) note.text.clear();
    }
  }
  [[nodiscard]] bool answer_goes(const ItemId& id) const {
    return items.contains(id) && !answered.contains(id);
  }
};

}  // namespace

void TakingOut::look_at(const Event& event) {
  const auto moved = [&](const ItemId& from, const ItemId& park) {
    if (from == note_) items_.insert(park);
  };
  if (const auto* chat = get_if<ChatParked>(&event)) moved(chat->id, chat->park);
  if (const auto* note = get_if<NoteParked>(&event)) moved(note->id, note->park);
}

void TakingOut::end_at(const SessionState& state) {
  end_ = state;
  for (const auto& item : state.park) {
    if (item.into) answered_.insert(*item.into);
  }
}

std::optional<Event> TakingOut::without(const Event& event) const {
  const auto* written = get_if<WrittenBack>(&event);
  if (written != nullptr && written->reply.note == note_) return {};
  auto left = event;
  visit(WithoutWords{items_, answered_}, static_cast<EventKinds&>(left));
  return left;
}

std::vector<Outcome> TakingOut::what_follows() const {
  Outcomes outcomes;
  for (const auto& note : end_.notes) {
    if (items_.contains(note.id)) outcomes.everyone(NoteRemoved{note.id, note.table});
  }
  for (const auto& item : end_.park) {
    if (items_.contains(item.id)) outcomes.everyone(ParkRemoved{item.id});
  }
  for (const auto& item : end_.chat) {
    if (items_.contains(item.id) && !item.hidden) outcomes.everyone(ChatHidden{item.id});
  }
  return outcomes.take();
}

}  // namespace cuppa
