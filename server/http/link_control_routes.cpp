#include "http/link_control_routes.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "http/answers.hpp"
#include "http/for_owner.hpp"
#include "http/link_list.hpp"

namespace cuppa {
namespace {

// Of all sessions: their logs are not read for it, which would hold up every clock.
std::vector<KeptLink> all_links(RoomRegistry& rooms) {
  auto& outside = rooms.surroundings();
  return open_links(outside.store.links({}), nullptr, {}, outside.clock.now());
}

std::vector<KeptLink> links_of(RoomRegistry& rooms, const Room& room) {
  auto& outside = rooms.surroundings();
  return open_links(outside.store.links(room.id()), &room.state(), {}, outside.clock.now());
}

std::vector<StoredHostKey> open_host_keys(RoomRegistry& rooms) {
  auto& outside = rooms.surroundings();
  auto keys = outside.store.host_keys();
  std::erase_if(keys,
                [now = outside.clock.now()](const StoredHostKey& key) { return key.until <= now; });
  return keys;
}

wire::Json json_of(const StoredHostKey& key) {
  return {{"number", key.number},
          {"kind", key.by_password ? "password" : "host"},
          {"made_at", key.made_at ? wire::Json(key.made_at->ms) : wire::Json()},
          {"until", key.until.ms},
          {"devices", nullptr},
          {"session", nullptr}};
}

wire::Json json_of_owners(const KeptLink& link, Instant kept_until) {
  auto json = json_of(link, kept_until);
  json["session"] = link.key.session.text;
  return json;
}

void list_all(RoomRegistry& rooms, const HttpAnswer& answer) {
  wire::Json all = wire::Json::array();
  for (const auto& key : open_host_keys(rooms)) all.push_back(json_of(key));
  std::map<SessionId, Instant> kept_until;
  for (const auto& session : rooms.surroundings().store.sessions()) {
    kept_until[session.session] = session.keep_until;
  }
  for (const auto& link : all_links(rooms)) {
    all.push_back(json_of_owners(link, kept_until[link.key.session]));
  }
  answer(json_answer(200, {{"links", all}}));
}

void list_of_one(RoomRegistry& rooms, const SessionId& session, const HttpAnswer& answer) {
  const auto room = rooms.find(session);
  if (room == nullptr) return answer(refusal_answer(Refusal::not_found));
  wire::Json all = wire::Json::array();
  for (const auto& link : links_of(rooms, *room)) {
    all.push_back(json_of_owners(link, room->keep_until()));
  }
  answer(json_answer(200, {{"links", all}}));
}

// One after the other; answers once the last is gone, or the first is refused.
void end_each(const std::shared_ptr<Room>& room, std::vector<KeptLink> links, std::size_t next,
              const HttpAnswer& answer) {
  if (next == links.size()) return answer(json_answer(200, {{"ended", links.size()}}));
  const auto link = links[next];
  room->end_link(link, {},
                 [room, links = std::move(links), next, answer](std::optional<Refusal> refusal) {
                   if (refusal) return answer(refusal_answer(*refusal));
                   end_each(room, links, next + 1, answer);
                 });
}

void end_host_key(RoomRegistry& rooms, const StoredHostKey& key, const HttpAnswer& answer) {
  rooms.surroundings().store.end_host_key(key.hash, [answer](AppendResult result) {
    answer(result == AppendResult::committed ? json_answer(200, {{"ended", 1}})
                                             : refusal_answer(Refusal::not_found));
  });
}

void end_numbered(RoomRegistry& rooms, const std::string& number, const HttpAnswer& answer) {
  for (const auto& key : open_host_keys(rooms)) {
    if (std::to_string(key.number) == number) return end_host_key(rooms, key, answer);
  }
  for (const auto& link : rooms.surroundings().store.links({})) {
    const auto room =
        std::to_string(link.number) == number ? rooms.find(link.key.session) : nullptr;
    if (room == nullptr) continue;
    if (open_links({link}, &room->state(), {}, rooms.surroundings().clock.now()).empty()) break;
    return end_each(room, {link}, 0, answer);
  }
  answer(refusal_answer(Refusal::not_found));
}

void end_kind(RoomRegistry& rooms, const SessionId& session, const std::string& kind,
              const HttpAnswer& answer) {
  const auto room = rooms.find(session);
  if (room == nullptr) return answer(refusal_answer(Refusal::not_found));
  auto links = links_of(rooms, *room);
  std::erase_if(links, [&](const KeptLink& link) { return link_kind_name(link.key.kind) != kind; });
  end_each(room, std::move(links), 0, answer);
}

}  // namespace

void add_link_control_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/control/links",
             for_owner([&rooms](const auto& request, const auto&, auto answer) {
               const auto session = request.query.find("session");
               if (session == request.query.end()) return list_all(rooms, answer);
               list_of_one(rooms, SessionId{session->second}, answer);
             }));
  router.add("POST", "/control/links/:number/end",
             for_owner([&rooms](const auto&, const auto& parts, auto answer) {
               end_numbered(rooms, parts[0], answer);
             }));
  router.add("POST", "/control/sessions/:session/links/:kind/end",
             for_owner([&rooms](const auto&, const auto& parts, auto answer) {
               end_kind(rooms, SessionId{parts[0]}, parts[1], answer);
             }));
}

}  // namespace cuppa
