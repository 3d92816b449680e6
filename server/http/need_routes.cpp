#include "http/need_routes.hpp"

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "session/people/acting_for.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

void tell_need(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
               const HttpAnswer& answer) {
  auto read = read_body(request, "tell_need");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto asker = asker_in_the_room(rooms, request, session);
  if (!asker) return answer(refusal_answer(Refusal::not_allowed));
  std::optional<ParticipantId> named;
  AccessNeed need;
  wire::Reader field{std::get<wire::Json>(read)};
  field("who", named);
  field("text", need.text);
  const auto& state = asker->room->state();
  if (state.status == Status::closed) return answer(refusal_answer(Refusal::read_only));
  const auto about = subject_of(state, asker->who, named);
  if (const auto* refused = std::get_if<Refused>(&about)) {
    return answer(refusal_answer(refused->code));
  }
  need.participant = std::get<ParticipantId>(about).text;
  const wire::Json told{{"text", need.text}};
  asker->room->tell_need(std::move(need), [answer, told](bool kept) {
    answer(kept ? json_answer(200, told) : refusal_answer(Refusal::not_saved));
  });
}

// One's own, and of those in one's care.
void answer_own(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                const HttpAnswer& answer) {
  const auto asker = asker_in_the_room(rooms, request, session);
  if (!asker) return answer(refusal_answer(Refusal::not_allowed));
  wire::Json told = wire::Json::array();
  for (const auto& need : rooms.surroundings().store.needs(session)) {
    const auto* who = find_participant(asker->room->state(), ParticipantId{need.participant});
    const bool is_theirs = who != nullptr && (who->id == asker->who || who->cared_by == asker->who);
    if (is_theirs) told.push_back({{"who", need.participant}, {"text", need.text}});
  }
  answer(json_answer(200, {{"needs", told}}));
}

void answer_all(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                const HttpAnswer& answer) {
  if (!host_in_the_room(rooms, request, session)) {
    return answer(refusal_answer(Refusal::not_allowed));
  }
  wire::Json told = wire::Json::array();
  for (const auto& need : rooms.surroundings().store.needs(session)) {
    told.push_back({{"who", need.participant}, {"text", need.text}});
  }
  auto before = wire::Json::array();
  for (const auto& need : rooms.surroundings().store.apart(session, Apart::invited_need)) {
    if (auto words = wire::parse_json(need.text)) before.push_back(std::move(*words));
  }
  answer(json_answer(200, {{"needs", told}, {"before", before}}));
}

}  // namespace

void add_need_routes(Router& router, RoomRegistry& rooms) {
  const auto add = [&](const char* method, const char* path, auto* handle) {
    router.add(method, path, [&rooms, handle](const auto& request, const auto& parts, auto answer) {
      handle(rooms, request, SessionId{parts[0]}, answer);
    });
  };
  add("GET", "/api/sessions/:session/need", answer_own);
  add("POST", "/api/sessions/:session/need", tell_need);
  add("GET", "/api/sessions/:session/needs", answer_all);
}

}  // namespace cuppa
