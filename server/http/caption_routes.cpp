#include "http/caption_routes.hpp"

#include <charconv>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "wire/digest.hpp"
#include "wire/limits.hpp"
#include "wire/state_fields.hpp"
#include "wire/text.hpp"

namespace cuppa {
namespace {

struct Captioner {
  std::shared_ptr<Room> room;
  std::optional<TableId> table;
};

std::string query_value(const HttpRequest& request, std::string_view name) {
  const auto found = request.query.find(name);
  return found == request.query.end() ? std::string{} : found->second;
}

std::optional<Captioner> captioner_asking(RoomRegistry& rooms, const HttpRequest& request) {
  auto& outside = rooms.surroundings();
  const auto key = outside.store.find_key(wire::sha256(query_value(request, "key")));
  if (!key || key->kind != KeyKind::captioner) return {};
  auto room = rooms.find(key->session);
  if (room == nullptr) return {};
  if (key->participant.empty()) return Captioner{std::move(room), {}};
  return Captioner{std::move(room), TableId{key->participant}};
}

std::optional<std::int64_t> number_in(const std::string& text) {
  std::int64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc{} || read.ptr != end || number < 0) return {};
  return number <= limits::kWholeNumberMax ? std::optional{number} : std::nullopt;
}

// Well-formed UTF-8, which is what JSON takes.
bool is_text(const std::string& bytes) {
  try {
    return !wire::Json(bytes).dump().empty();
  } catch (const wire::Json::type_error&) {
    return false;
  }
}

HttpResponse plain_answer(std::string text) {
  HttpResponse response;
  response.content_type = "text/plain; charset=utf-8";
  response.headers["Cache-Control"] = "no-store";
  response.body = std::move(text);
  return response;
}

Room::CaptionTaken answer_taken(const HttpAnswer& answer) {
  return
      [answer](bool kept) { answer(kept ? plain_answer("") : refusal_answer(Refusal::not_saved)); };
}

void post_caption(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  const auto captioner = captioner_asking(rooms, request);
  if (!captioner) return answer(refusal_answer(Refusal::wrong_key));
  const auto number = number_in(query_value(request, "seq"));
  if (!is_text(request.body)) return answer(refusal_answer(Refusal::bad_field));
  Caption caption;
  caption.language = wire::clean_text(query_value(request, "lang"));
  caption.text = wire::clean_text(request.body);
  caption.table = captioner->table;
  if (!number || wire::graphemes(caption.text) > limits::kCaptionGraphemesMax ||
      caption.text.size() > limits::kCaptionBytesMax ||
      caption.language.size() > limits::kLanguageBytesMax) {
    return answer(refusal_answer(Refusal::bad_field));
  }
  caption.number = *number;
  if (caption.text.empty()) return answer(plain_answer(""));
  if (const auto refusal = captioner->room->add_caption(caption, answer_taken(answer))) {
    answer(refusal_answer(*refusal));
  }
}

void tell_last_number(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  const auto captioner = captioner_asking(rooms, request);
  if (!captioner) return answer(refusal_answer(Refusal::wrong_key));
  answer(plain_answer(std::to_string(captioner->room->last_caption(captioner->table))));
}

// A host for all and for each table, the note-taker for their own.
bool may_type(const Asker& asker, const std::optional<TableId>& id) {
  if (is_host(asker.card())) return true;
  const auto* table = id ? find_table(asker.room->state(), *id) : nullptr;
  return table != nullptr && table->note_taker == asker.who;
}

void type_caption(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                  const HttpAnswer& answer) {
  auto read = read_body(request, "add_caption");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  Caption caption;
  caption.source = CaptionSource::note_taker;
  wire::Reader field{std::get<wire::Json>(read)};
  field("table", caption.table);
  field("language", caption.language);
  field("text", caption.text);
  const auto asker = asker_in_the_room(rooms, request, session);
  if (!asker || !may_type(*asker, caption.table)) {
    return answer(refusal_answer(Refusal::not_allowed));
  }
  if (const auto refusal = asker->room->type_caption(caption, answer_taken(answer))) {
    answer(refusal_answer(*refusal));
  }
}

}  // namespace

void add_caption_routes(Router& router, RoomRegistry& rooms) {
  router.add("POST", "/api/captions", [&rooms](const auto& request, const auto&, auto answer) {
    post_caption(rooms, request, answer);
  });
  router.add("GET", "/api/captions/seq", [&rooms](const auto& request, const auto&, auto answer) {
    tell_last_number(rooms, request, answer);
  });
  router.add("POST", "/api/sessions/:session/captions",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               type_caption(rooms, request, SessionId{parts[0]}, answer);
             });
}

}  // namespace cuppa
