#include "session/sealing.hpp"

#include <algorithm>
#include <utility>

#include "session/words/words_use.hpp"

namespace cuppa {
namespace {

template <class Items>
void take_words(std::map<ItemId, std::string>& words, const Items& items) {
  for (const auto& item : items) words[item.id] = item.text;
}

// As it is: what seal() below has no other word for.
struct AsItReadInTheEnd {
  const SessionState& end;
  const std::map<ItemId, std::string>& words;

  template <class Kind>
  void operator()(Kind& event) const {
    if constexpr (requires { event.id, event.text; }) event.text = words_of(event.id);
  }
  // Not an item that can be taken back.
  void operator()(HostSaid&) const {}

  void operator()(ParticipantJoined& event) const { seal_card(event.participant); }
  void operator()(ParticipantChanged& event) const { seal_card(event.participant); }

  void operator()(NoNameReleased& event) const { seal_items(event.items); }
  void operator()(NotesHeld& event) const { seal_items(event.items); }
  void operator()(ParkFollowedUp& event) const {
    const auto* item = find_park(end, event.id);
    const ParkItem nothing;
    event.owner = (item == nullptr ? nothing : *item).owner;
    event.due = (item == nullptr ? nothing : *item).due;
    event.how = (item == nullptr ? nothing : *item).how;
    event.answered_by = (item == nullptr ? nothing : *item).answered_by;
  }
  void operator()(ParkClosed& event) const {
    const auto* item = find_park(end, event.id);
    const ParkItem nothing;
    const auto& last = item == nullptr ? nothing : *item;
    event.outcome = last.outcome;
    event.became = last.became;
    event.to = last.became == ParkBecame::passed_to ? last.owner : std::string{};
    event.answered_by = last.answered_by;
  }
  void operator()(WordsUseChosen& event) const { event.choice.use = use_of(end, event.choice.id); }
  void operator()(LocalContactWritten& event) const { event.text = end.local_contact.text; }
  void operator()(FeedbackShared& event) const { event.text = end.what_we_heard; }
  // Ids count from one, as if all of it had been said in this session.
  void operator()(SessionCreated& event) const {
    if (!event.last_time) return;
    const auto id = [](char kind, std::size_t i) {
      return ItemId{std::string{kind} + std::to_string(i + 1)};
    };
    auto& [session, agreements, glossary, givens, contact] = *event.last_time;
    contact.text = end.local_contact.text;
    for (std::size_t i = 0; i < agreements.size(); ++i) agreements[i] = words_of(id('a', i));
    for (std::size_t i = 0; i < glossary.size(); ++i) {
      glossary[i].word = word(id('w', i)).word;
      glossary[i].meaning = word(id('w', i)).meaning;
    }
    for (std::size_t i = 0; i < givens.size(); ++i) {
      const auto last = given(id('f', i));
      givens[i].text = last.text;
      givens[i].owner = last.owner;
      givens[i].due = last.due;
      givens[i].how = last.how;
    }
  }
  void operator()(GivenFollowedUp& event) const {
    const auto last = given(event.id);
    event.owner = last.owner;
    event.due = last.due;
    event.how = last.how;
  }
  void operator()(GivenAnswered& event) const { event.answer = given(event.id).answer; }
  void operator()(ThemeAdded& event) const { event.title = theme(event.id).title; }
  void operator()(ThemeEdited& event) const {
    event.title = theme(event.id).title;
    event.summary = theme(event.id).summary;
  }
  void operator()(ReportWritten& event) const { event.report = end.report; }
  void operator()(WordAsked& event) const { event.word = word(event.id).word; }
  void operator()(WordExplained& event) const { event.meaning = word(event.id).meaning; }

 private:
  [[nodiscard]] std::string words_of(const ItemId& id) const {
    const auto found = words.find(id);
    return found == words.end() ? std::string{} : found->second;
  }
  [[nodiscard]] GlossaryWord word(const ItemId& id) const {
    for (const auto& known : end.glossary) {
      if (known.id == id) return known;
    }
    return {};
  }
  [[nodiscard]] Theme theme(const ItemId& id) const {
    for (const auto& known : end.themes) {
      if (known.id == id) return known;
    }
    return {};
  }
  [[nodiscard]] Given given(const ItemId& id) const {
    for (const auto& known : end.givens) {
      if (known.id == id) return known;
    }
    return {};
  }
  void seal_items(std::vector<NoNameItem>& items) const {
    for (auto& item : items) item.text = words_of(item.id);
  }
  void seal_card(Participant& card) const {
    if (const auto* last = find_participant(end, card.id)) card.name = last->name;
    if (card.presence == Presence::left) card.presence = Presence::in;
    card.ready = false;
  }
};

}  // namespace

void Sealing::look_at(const SessionState& before, const Event& event) {
  const auto* posted = get_if<ChatPosted>(&event);
  if (posted != nullptr && before.settings.keep_chat) chat_to_keep_.insert(posted->id);
  if (const auto* opened = get_if<FeedbackReleased>(&event)) {
    for (const auto& item : opened->items) opened_.insert(item.id);
  }
}

void Sealing::end_at(const SessionState& state) {
  end_ = state;
  take_words(words_, end_.notes);
  take_words(words_, end_.park);
  take_words(words_, end_.chat);
  take_words(words_, end_.agreements);
  take_words(words_, end_.feedback);
  take_words(words_, end_.closed_box);
  take_words(words_, end_.givens);
  for (const auto& held : end_.held) words_[held.note.id] = held.note.text;
}

bool Sealing::has_words(const ItemId& id) const {
  const auto found = words_.find(id);
  return found != words_.end() && !found->second.empty();
}

bool Sealing::keeps_chat(const ItemId& id) const {
  return end_.settings.keep_chat && chat_to_keep_.contains(id);
}

std::optional<Event> Sealing::seal(const Event& event) const {
  if (visit([](const auto& kind) { return kind.kKept; }, event) == Kept::a_day) return {};
  if (const auto* posted = get_if<ChatPosted>(&event)) {
    if (!keeps_chat(posted->id)) return {};
  }
  // Of what is there no longer, and of a mind that was changed back, nothing was ever said.
  if (const auto* chosen = get_if<WordsUseChosen>(&event)) {
    const auto& id = chosen->choice.id;
    const bool is_said = use_of(end_, id) != WordsUse::unsaid;
    const bool is_chat = std::any_of(end_.chat.begin(), end_.chat.end(),
                                     [&](const ChatItem& item) { return item.id == id; });
    if (!is_said || !has_words(id) || (is_chat && !keeps_chat(id))) return {};
  }
  // It came into the closed box in some order, at some time: what hosts have of it has neither.
  if (const auto* released = get_if<NoNameReleased>(&event)) {
    const bool is_told_again =
        std::all_of(released->items.begin(), released->items.end(),
                    [&](const NoNameItem& item) { return opened_.contains(item.id); });
    if (is_told_again) return {};
  }
  if (holds_alternative<CaptionAdded>(event) && !end_.settings.keep_captions) return {};
  auto sealed = event;
  visit(AsItReadInTheEnd{end_, words_}, static_cast<EventKinds&>(sealed));
  return sealed;
}

}  // namespace cuppa
