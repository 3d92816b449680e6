#include "http/own_words_routes.hpp"

#include <algorithm>
#include <optional>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "session/people/seats.hpp"
#include "session/words/words_use.hpp"
#include "wire/civil_date.hpp"
#include "wire/digest.hpp"
#include "wire/enum_names.hpp"

namespace cuppa {
namespace {

// A link is as good as its person is in the room, and no longer than what it leads to.
std::optional<Asker> writer_of(RoomRegistry& rooms, const HttpRequest& request) {
  auto& outside = rooms.surroundings();
  const auto key = outside.store.find_key(wire::sha256(key_of(request)));
  const bool opens = key &&
                     (key->kind == KeyKind::participant || key->kind == KeyKind::own_words) &&
                     (!key->until || outside.clock.now() < *key->until);
  if (!opens) return {};
  Asker writer{rooms.find(key->session), ParticipantId{key->participant}};
  const auto* card =
      writer.room == nullptr ? nullptr : find_participant(writer.room->state(), writer.who);
  if (card == nullptr || card->presence == Presence::removed) return {};
  return writer;
}

const char* where_of(const Note& note) {
  if (note.about == NoteAbout::typed_turn) return "turn";
  return note.about == NoteAbout::line ? "line" : "note";
}
const char* where_of(const ParkItem&) { return "car_park"; }
const char* where_of(const ChatItem&) { return "chat"; }

bool may_change(const SessionState&, const ParticipantId& who, const Note& note) {
  return note.by == who;
}
bool may_change(const SessionState& state, const ParticipantId& who, const ParkItem& item) {
  return item.by == who || cares_for(state, who, *item.by) || is_host(state, who);
}
bool may_change(const SessionState&, const ParticipantId&, const ChatItem&) { return false; }

struct OwnWords {
  const SessionState& state;
  const ParticipantId& who;
  wire::Json list = wire::Json::array();

  template <class Items>
  void add(const Items& items) {
    for (const auto& item : items) {
      if (!item.by || item.text.empty()) continue;
      if (*item.by != who && !cares_for(state, who, *item.by)) continue;
      const auto& name = find_participant(state, *item.by)->name;
      const bool is_a_seats = *item.by != who && !name.empty();
      list.push_back({{"id", item.id.text},
                      {"by", item.by->text},
                      {"where", where_of(item)},
                      {"text", item.text},
                      {"use", wire::name_of(use_of(state, item.id))},
                      {"may_change", may_change(state, who, item)},
                      {"whose", is_a_seats ? wire::Json(name) : wire::Json(nullptr)}});
    }
  }
};

wire::Json page_of(const Asker& writer) {
  const auto& state = writer.room->state();
  OwnWords own{state, writer.who};
  own.add(state.notes);
  own.add(state.chat);
  own.add(state.park);
  return {{"title", state.title},
          {"kept_until", civil_date(writer.room->keep_until(), state.time_zone)},
          {"words", own.list}};
}

template <class Items>
bool holds(const Items& items, const ItemId& id) {
  return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}

// The command that one of their devices would send; none for what is not there.
std::optional<ClientCommand> asked_in(const wire::Json& body, const SessionState& state) {
  const ItemId id{body["id"].get<std::string>()};
  wire::Reader field{body};
  if (body.contains("use")) {
    ChooseWordsUse choose{id};
    field("use", choose.use);
    return choose;
  }
  const bool is_note = holds(state.notes, id), is_parked = holds(state.park, id);
  if (body.contains("text")) {
    const auto text = body["text"].get<std::string>();
    if (is_note) return EditNote{id, text};
    if (is_parked) return EditPark{id, text};
    return {};
  }
  if (!body.value("take_out", false)) return {};
  if (is_note) return RemoveNote{id};
  if (is_parked) return RemovePark{id};
  return HideChat{id};
}

void tell_own_words(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  const auto writer = writer_of(rooms, request);
  if (!writer) return answer(refusal_answer(Refusal::wrong_key));
  answer(json_answer(200, page_of(*writer)));
}

void change_own_words(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "change_own_words");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto writer = writer_of(rooms, request);
  if (!writer) return answer(refusal_answer(Refusal::wrong_key));
  const auto& body = std::get<wire::Json>(read);
  const auto& state = writer->room->state();
  // By a link, one's own words and nothing else: a host's link is no host's device.
  if (!are_words_of(state, ItemId{body["id"].get<std::string>()}, writer->who)) {
    return answer(refusal_answer(Refusal::not_found));
  }
  const auto command = asked_in(body, state);
  if (!command) return answer(refusal_answer(Refusal::not_allowed));
  writer->room->run_own_command(
      writer->who, *command, {}, [writer = *writer, answer](std::optional<Refusal> refusal) {
        answer(refusal ? refusal_answer(*refusal) : json_answer(200, page_of(writer)));
      });
}

}  // namespace

void add_own_words_routes(Router& router, RoomRegistry& rooms) {
  const auto add = [&](const char* method, auto* handle) {
    router.add(method, "/api/own-words",
               [&rooms, handle](const auto& request, const auto&, auto answer) {
                 handle(rooms, request, answer);
               });
  };
  add("GET", tell_own_words);
  add("POST", change_own_words);
}

}  // namespace cuppa
