#include "http/control_routes.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

#include "http/answers.hpp"
#include "http/for_owner.hpp"
#include "http/host_key_routes.hpp"
#include "http/link_control_routes.hpp"
#include "http/link_list.hpp"
#include "http/record_routes.hpp"
#include "wire/digest.hpp"
#include "wire/event_codec.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

void answer_link(const HttpAnswer& answer, const std::string& link) {
  if (link.empty()) return answer(refusal_answer(Refusal::not_saved));
  answer(json_answer(201, {{"url", link}}));
}

// Whoever opens it holds the host's place, as from the host's own second device.
void make_link_for_host(RoomRegistry& rooms, const SessionId& session, const std::string& address,
                        const HttpAnswer& answer) {
  const auto room = rooms.find(session);
  if (room == nullptr) return answer(refusal_answer(Refusal::not_found));
  const auto& people = room->state().participants;
  const auto host = std::find_if(people.begin(), people.end(),
                                 [](const Participant& p) { return p.role == Role::host; });
  if (host == people.end()) return answer(refusal_answer(Refusal::not_found));
  const auto secret = rooms.surroundings().fresh_key();
  const auto now = rooms.surroundings().clock.now();
  const StoredKey link{wire::sha256(secret), KeyKind::same_person_link,   session,
                       host->id.text,        now + limits::kHostLinkGood, now};
  const auto url = address + address_of(link.kind, session, secret);
  room->add_key(link, [url, answer](bool kept) { answer_link(answer, kept ? url : ""); });
}

void erase_session(RoomRegistry& rooms, const SessionId& session, const HttpAnswer& answer) {
  const auto room = rooms.find(session);
  if (room == nullptr) return answer(refusal_answer(Refusal::not_found));
  rooms.erase(room, [session, answer](bool is_gone) {
    answer(is_gone ? json_answer(200, {{"erased", session.text}})
                   : refusal_answer(Refusal::not_saved));
  });
}

// The moment of the first event about each who came; those of an older log may have none.
std::map<std::string, std::int64_t> when_they_came(const LoadedSession& kept) {
  std::map<std::string, std::int64_t> came;
  for (const auto& stored : kept.events) {
    const auto event = wire::read_event(stored.kind, stored.version, stored.body);
    const auto* joined = event ? get_if<ParticipantJoined>(&*event) : nullptr;
    if (joined != nullptr) came.emplace(joined->participant.id.text, stored.at.ms);
  }
  return came;
}

void list_people(RoomRegistry& rooms, const SessionId& session, const HttpAnswer& answer) {
  const auto room = rooms.find(session);
  const auto kept = rooms.surroundings().store.load(session);
  if (room == nullptr || !kept) return answer(refusal_answer(Refusal::not_found));
  auto came = when_they_came(*kept);
  wire::Json people = wire::Json::array();
  for (const auto& card : room->state().participants) {
    people.push_back(
        {{"participant", card.id.text}, {"name", card.name}, {"came_at", came[card.id.text]}});
  }
  answer(json_answer(200, {{"people", people}}));
}

void erase_one(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
               const ParticipantId& who, const HttpAnswer& answer) {
  const auto room = rooms.find(session);
  if (room == nullptr || find_participant(room->state(), who) == nullptr) {
    return answer(refusal_answer(Refusal::not_found));
  }
  const auto words = request.query.find("words");
  const bool words_go = words != request.query.end() && words->second == "true";
  rooms.erase_person(room, who, words_go ? TheirWords::go : TheirWords::stay,
                     [who, room, answer](bool done) {
                       answer(done ? json_answer(200, {{"erased", who.text}})
                                   : refusal_answer(Refusal::not_saved));
                     });
}

wire::Json list_of(const std::vector<FollowUp>& follow_ups) {
  wire::Json list = wire::Json::array();
  for (const auto& item : follow_ups) {
    list.push_back({{"number", item.number},
                    {"text", item.text},
                    {"owner", item.owner},
                    {"due", item.due},
                    {"how", item.how}});
  }
  return {{"follow_ups", list}};
}

// A number that is none is that of nothing: 0.
void erase_follow_up(RoomRegistry& rooms, const std::string& number, const HttpAnswer& answer) {
  const auto wanted = std::strtoll(number.c_str(), nullptr, 10);
  const auto known = rooms.surroundings().store.follow_ups();
  const bool is_known = std::any_of(known.begin(), known.end(),
                                    [&](const FollowUp& item) { return item.number == wanted; });
  if (!is_known) return answer(refusal_answer(Refusal::not_found));
  rooms.surroundings().store.erase_follow_up(wanted, [answer, wanted](AppendResult result) {
    answer(result == AppendResult::committed ? json_answer(200, {{"done", wanted}})
                                             : refusal_answer(Refusal::not_saved));
  });
}

wire::Json list_of(const std::vector<SessionSummary>& sessions) {
  wire::Json list = wire::Json::array();
  for (const auto& summary : sessions) {
    list.push_back({{"session", summary.session.text},
                    {"title", summary.title},
                    {"status", summary.status},
                    {"code", summary.code},
                    {"created_at", summary.created_at.ms},
                    {"keep_until", summary.keep_until.ms}});
  }
  return {{"sessions", list}};
}

}  // namespace

void make_host_link(RoomRegistry& rooms, const std::string& address,
                    std::function<void(const std::string& link)> done) {
  auto& outside = rooms.surroundings();
  const auto secret = outside.fresh_key();
  const auto link = address + "/start#" + secret;
  const auto now = outside.clock.now();
  outside.store.add_host_key({wire::sha256(secret), now, now + limits::kHostLinkGood},
                             [link, done = std::move(done)](AppendResult result) {
                               done(result == AppendResult::committed ? link : "");
                             });
}

void add_control_routes(Router& router, RoomRegistry& rooms, std::string address) {
  add_link_control_routes(router, rooms);
  add_host_password_routes(router, rooms);
  router.add("POST", "/control/invite",
             for_owner([&rooms, address](const auto&, const auto&, auto answer) {
               make_host_link(rooms, address,
                              [answer](const std::string& link) { answer_link(answer, link); });
             }));
  router.add("POST", "/control/invite/:session",
             for_owner([&rooms, address](const auto&, const auto& parts, auto answer) {
               make_link_for_host(rooms, SessionId{parts[0]}, address, answer);
             }));
  router.add("GET", "/control/sessions", for_owner([&rooms](const auto&, const auto&, auto answer) {
               answer(json_answer(200, list_of(rooms.surroundings().store.sessions())));
             }));
  router.add("GET", "/control/sessions/:session/export",
             for_owner([&rooms](const auto& request, const auto& parts, auto answer) {
               answer_export(rooms, request, SessionId{parts[0]}, RecordReader::owner, answer);
             }));
  router.add("POST", "/control/sessions/:session/erase",
             for_owner([&rooms](const auto&, const auto& parts, auto answer) {
               erase_session(rooms, SessionId{parts[0]}, answer);
             }));
  router.add("GET", "/control/sessions/:session/people",
             for_owner([&rooms](const auto&, const auto& parts, auto answer) {
               list_people(rooms, SessionId{parts[0]}, answer);
             }));
  router.add("POST", "/control/sessions/:session/people/:person/erase",
             for_owner([&rooms](const auto& request, const auto& parts, auto answer) {
               erase_one(rooms, request, SessionId{parts[0]}, ParticipantId{parts[1]}, answer);
             }));
  router.add("GET", "/control/follow-ups",
             for_owner([&rooms](const auto&, const auto&, auto answer) {
               answer(json_answer(200, list_of(rooms.surroundings().store.follow_ups())));
             }));
  router.add("POST", "/control/follow-ups/:number/done",
             for_owner([&rooms](const auto&, const auto& parts, auto answer) {
               erase_follow_up(rooms, parts[0], answer);
             }));
}

}  // namespace cuppa
