#include "http/archive_routes.hpp"

#include <algorithm>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "record/formats.hpp"
#include "record/published.hpp"
#include "wire/civil_date.hpp"
#include "wire/digest.hpp"
#include "wire/enum_names.hpp"

namespace cuppa {
namespace {

bool hosts_a_session_here(RoomRegistry& rooms, const HttpRequest& request) {
  const auto key = rooms.surroundings().store.find_key(wire::sha256(key_of(request)));
  if (!key) return false;
  const auto asker = asker_in_the_room(rooms, request, key->session);
  return asker && asker->card().role == Role::host;
}

// What somebody looks after still, or nobody yet.
std::ptrdiff_t open_in(const SessionState& state) {
  const auto parked = std::count_if(state.park.begin(), state.park.end(), [](const ParkItem& item) {
    return !item.into && item.state != ParkState::closed;
  });
  const auto to_find_out = std::count_if(
      state.givens.begin(), state.givens.end(),
      [](const Given& given) { return given.list == GivenList::find_out && given.answer.empty(); });
  return parked + to_find_out;
}

wire::Json outline_of(const Room& room) {
  const auto& state = room.state();
  const auto came = std::count_if(
      state.participants.begin(), state.participants.end(), [](const Participant& one) {
        return one.presence != Presence::removed && one.mode != Mode::shared_device;
      });
  return {{"session", room.id().text},
          {"title", state.title},
          {"date", civil_date(state.started_at.value_or(state.created_at), state.time_zone)},
          {"status", wire::name_of(state.status)},
          {"after", state.after.text},
          {"people", came},
          {"open_follow_ups", open_in(state)},
          {"published", state.published}};
}

void answer_outline(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                    const HttpAnswer& answer) {
  const auto host = host_in_the_room(rooms, request, session);
  if (!host) return answer(refusal_answer(Refusal::not_allowed));
  answer(json_answer(200, outline_of(*host->room)));
}

// Those of one session stand together.
wire::Json finds_of(const std::vector<FoundText>& all) {
  auto finds = wire::Json::array();
  for (const auto& text : all) {
    if (finds.empty() || finds.back()["session"] != text.session.text) {
      finds.push_back({{"session", text.session.text},
                       {"title", text.title},
                       {"date", text.date},
                       {"texts", wire::Json::array()}});
    }
    auto parts = wire::Json::array();
    for (const auto& part : text.parts) {
      parts.push_back({{"text", part.text}, {"found", part.is_found}});
    }
    finds.back()["texts"].push_back({{"kind", text.kind}, {"parts", parts}});
  }
  return {{"finds", finds}};
}

void answer_search(RoomRegistry& rooms, const HttpRequest& request, const HttpAnswer& answer) {
  const auto read = read_body(request, "search_archive");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  if (!hosts_a_session_here(rooms, request)) return answer(refusal_answer(Refusal::not_allowed));
  const auto words = std::get<wire::Json>(read)["words"].get<std::string>();
  answer(json_answer(200, finds_of(rooms.surroundings().store.find_published(words))));
}

void answer_record(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                   const HttpAnswer& answer) {
  if (!hosts_a_session_here(rooms, request)) return answer(refusal_answer(Refusal::not_allowed));
  const auto room = rooms.find(session);
  if (room == nullptr || !room->state().published) {
    return answer(refusal_answer(Refusal::not_found));
  }
  const auto loaded = rooms.surroundings().store.load(session);
  if (!loaded) return answer(refusal_answer(Refusal::not_found));
  HttpResponse response;
  response.headers["Cache-Control"] = "no-store";
  response.body = record::find_format("json")->write(record::as_published(*loaded));
  answer(std::move(response));
}

}  // namespace

void add_archive_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/sessions/:session/outline",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               answer_outline(rooms, request, SessionId{parts[0]}, answer);
             });
  router.add("POST", "/api/archive/search",
             [&rooms](const auto& request, const auto&, auto answer) {
               answer_search(rooms, request, answer);
             });
  router.add("GET", "/api/archive/:session",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               answer_record(rooms, request, SessionId{parts[0]}, answer);
             });
}

}  // namespace cuppa
