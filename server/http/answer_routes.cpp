#include "http/answer_routes.hpp"

#include <memory>
#include <optional>

#include "http/answers.hpp"
#include "http/requests.hpp"
#include "record/follow_up_json.hpp"
#include "store/key_kind.hpp"
#include "wire/civil_date.hpp"
#include "wire/client_frames.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

struct Asked {
  SessionId session;
  ItemId item;
  int ask = 0;
};

std::optional<Asked> asked_by(RoomRegistry& rooms, const HttpRequest& request) {
  auto& outside = rooms.surroundings();
  const auto key = outside.store.find_key(wire::sha256(key_of(request)));
  const bool opens =
      key && key->kind == KeyKind::answerer && (!key->until || outside.clock.now() < *key->until);
  if (!opens) return {};
  const auto about = read_ask_key(key->participant);
  if (!about) return {};
  return Asked{key->session, about->first, about->second};
}

void answer_asked(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  const auto asked = asked_by(rooms, request);
  const auto room = asked ? rooms.find(asked->session) : nullptr;
  if (room == nullptr) return answer(refusal_answer(Refusal::wrong_key));
  const auto now = rooms.surroundings().clock.now();
  const auto told = record::asked_item(room->state(), asked->item, asked->ask, now);
  if (!told) return answer(refusal_answer(Refusal::wrong_key));
  answer(json_answer(200, {{"title", told->title},
                           {"revision", told->revision},
                           {"item", record::json_of(told->item)}}));
}

void take_answer(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "answer_park");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto& body = std::get<wire::Json>(read);
  const auto asked = asked_by(rooms, request);
  const auto room = asked ? rooms.find(asked->session) : nullptr;
  if (room == nullptr) return answer(refusal_answer(Refusal::wrong_key));
  AnswerPark said{asked->item, asked->ask, {}, {}, {}, {}};
  wire::Reader field{body};
  if (body.contains("became")) field("became", said.became);
  field("words", said.words);
  field("to", said.to);
  field("due", said.due);
  int seen_revision = 0;
  field("if", seen_revision);
  room->answer_park(said, seen_revision, [answer](std::optional<Refusal> refusal) {
    answer(refusal ? refusal_answer(*refusal) : json_answer(200, wire::Json::object()));
  });
}

struct FoundNote {
  std::shared_ptr<Room> room;
  ItemId id;
  std::string use;
};

std::optional<FoundNote> note_of(RoomRegistry& rooms, const wire::Json& body) {
  const auto id = wire::no_name_id(body["key"].get<std::string>());
  const auto known = rooms.surroundings().store.find_key(id.text);
  const bool is_note = known && known->kind == KeyKind::no_name_note;
  const auto room = is_note ? rooms.find(known->session) : nullptr;
  if (room == nullptr) return {};
  return FoundNote{room, id, known->participant.empty() ? "unsaid" : known->participant};
}

// A key is 128 bits that somebody's own device made: nobody finds another's by trying.
void find_answer(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "find_answer");
  if (std::holds_alternative<Refusal>(read)) {
    return answer(refusal_answer(404, Refusal::unknown_note_key));
  }
  auto& outside = rooms.surroundings();
  const auto note = note_of(rooms, std::get<wire::Json>(read));
  if (!note) return answer(refusal_answer(404, Refusal::unknown_note_key));
  const auto& room = note->room;
  const auto told = record::answer_to(room->state(), note->id, outside.clock.now());
  answer(json_answer(200, {{"title", room->state().title},
                           {"item", told.item ? record::json_of(*told.item) : wire::Json{}},
                           {"use", note->use},
                           {"kept_until", civil_date(room->keep_until(), room->state().time_zone)},
                           {"replies", told.replies}}));
}

void choose_note_use(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "choose_note_use");
  const auto* body = std::get_if<wire::Json>(&read);
  const auto note = body == nullptr ? std::nullopt : note_of(rooms, *body);
  if (!note) return answer(refusal_answer(404, Refusal::unknown_note_key));
  auto use = WordsUse::no;
  wire::Reader{*body}("use", use);
  note->room->choose_note_use(note->id, use, [answer](bool kept) {
    answer(kept ? json_answer(200, wire::Json::object()) : refusal_answer(Refusal::not_saved));
  });
}

// A key that took its note out is one that nobody knows, like any that was never there.
void take_out_note(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  auto read = read_body(request, "take_out_note");
  const auto* body = std::get_if<wire::Json>(&read);
  const auto note = body == nullptr ? std::nullopt : note_of(rooms, *body);
  if (!note) return answer(refusal_answer(404, Refusal::unknown_note_key));
  note->room->take_out_note(note->id, [answer](bool is_out) {
    answer(is_out ? json_answer(200, wire::Json::object()) : refusal_answer(Refusal::not_saved));
  });
}

}  // namespace

void add_answer_routes(Router& router, RoomRegistry& rooms) {
  const auto add = [&](const char* method, const char* path, auto* handle) {
    router.add(method, path, [&rooms, handle](const auto& request, const auto&, auto answer) {
      handle(rooms, request, answer);
    });
  };
  add("GET", "/api/asked", answer_asked);
  add("POST", "/api/asked", take_answer);
  add("POST", "/api/answers", find_answer);
  add("POST", "/api/answers/use", choose_note_use);
  add("POST", "/api/answers/take-out", take_out_note);
}

}  // namespace cuppa
