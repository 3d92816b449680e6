#include "http/picture_routes.hpp"

#include <algorithm>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/record_routes.hpp"
#include "http/requests.hpp"
#include "pictures/clean_jpeg.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

constexpr const char* kNoPicture =
    "That is no picture that we can keep. Send a JPEG of at most 4 million points.";

wire::Json json_of(const StoredPicture& picture) {
  return {{"id", picture.id}, {"description", picture.description}, {"with_yes", picture.with_yes}};
}

std::optional<StoredPicture> find_picture(RoomRegistry& rooms, const SessionId& session,
                                          const std::string& id) {
  for (auto& picture : rooms.surroundings().store.pictures(session)) {
    if (picture.id == id) return std::move(picture);
  }
  return {};
}

void list_pictures(RoomRegistry& rooms, const HttpRequest& request,
                   const std::vector<std::string>& parts, const HttpAnswer& answer) {
  const SessionId session{parts[0]};
  if (!host_in_the_room(rooms, request, session))
    return answer(refusal_answer(Refusal::not_allowed));
  wire::Json all = wire::Json::array();
  for (const auto& picture : rooms.surroundings().store.pictures(session)) {
    all.push_back(json_of(picture));
  }
  answer(json_answer(200, {{"pictures", all}}));
}

void keep_and_tell(const Asker& host, const StoredPicture& picture, const HttpAnswer& answer) {
  host.room->keep_picture(picture, [answer, kept = json_of(picture)](bool is_kept) {
    answer(is_kept ? json_answer(200, kept) : refusal_answer(Refusal::not_saved));
  });
}

void add_picture(RoomRegistry& rooms, const HttpRequest& request,
                 const std::vector<std::string>& parts, const HttpAnswer& answer) {
  const SessionId session{parts[0]};
  const auto host = host_in_the_room(rooms, request, session);
  if (!host) return answer(refusal_answer(Refusal::not_allowed));
  auto& outside = rooms.surroundings();
  if (outside.store.pictures(session).size() >= limits::kPicturesMax) {
    return answer(refusal_answer(Refusal::too_many));
  }
  auto jpeg = clean_jpeg(request.body);
  if (!jpeg) return answer(problem_answer(400, kNoPicture));
  keep_and_tell(*host, {outside.fresh_key(), {}, false, std::move(*jpeg)}, answer);
}

void describe_picture(RoomRegistry& rooms, const HttpRequest& request,
                      const std::vector<std::string>& parts, const HttpAnswer& answer) {
  const auto host = host_in_the_room(rooms, request, SessionId{parts[0]});
  if (!host) return answer(refusal_answer(Refusal::not_allowed));
  auto read = read_body(request, "describe_picture");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  auto picture = find_picture(rooms, host->room->id(), parts[1]);
  if (!picture) return answer(refusal_answer(Refusal::not_found));
  wire::Reader field{std::get<wire::Json>(read)};
  field("description", picture->description);
  field("with_yes", picture->with_yes);
  keep_and_tell(*host, *picture, answer);
}

void take_out_picture(RoomRegistry& rooms, const HttpRequest& request,
                      const std::vector<std::string>& parts, const HttpAnswer& answer) {
  const auto host = host_in_the_room(rooms, request, SessionId{parts[0]});
  if (!host) return answer(refusal_answer(Refusal::not_allowed));
  if (!find_picture(rooms, host->room->id(), parts[1])) {
    return answer(refusal_answer(Refusal::not_found));
  }
  rooms.surroundings().store.erase_picture(
      host->room->id(), parts[1], rooms.surroundings().clock.now(), [answer](AppendResult result) {
        answer(result == AppendResult::committed ? json_answer(200, wire::Json::object())
                                                 : refusal_answer(Refusal::not_saved));
      });
}

void answer_picture(RoomRegistry& rooms, const HttpRequest& request,
                    const std::vector<std::string>& parts, const HttpAnswer& answer) {
  const SessionId session{parts[0]};
  const auto reader = record_reader(rooms, request, session);
  if (!reader) return answer(refusal_answer(Refusal::not_allowed));
  const bool is_a_host = *reader == RecordReader::host;
  auto picture = find_picture(rooms, session, parts[1]);
  if (!picture || (!is_a_host && !picture->with_yes)) {
    return answer(refusal_answer(Refusal::not_found));
  }
  HttpResponse response;
  response.content_type = "image/jpeg";
  response.headers["Cache-Control"] = "no-store";
  response.body = rooms.surroundings().store.picture_bytes(session, picture->id);
  answer(std::move(response));
}

}  // namespace

void add_picture_routes(Router& router, RoomRegistry& rooms) {
  const auto route = [&](const char* method, const char* path, auto* handle) {
    router.add(method, path, [&rooms, handle](const auto& request, const auto& parts, auto answer) {
      handle(rooms, request, parts, answer);
    });
  };
  route("GET", "/api/sessions/:session/pictures", list_pictures);
  route("POST", "/api/sessions/:session/pictures", add_picture);
  route("GET", "/api/sessions/:session/pictures/:picture", answer_picture);
  route("POST", "/api/sessions/:session/pictures/:picture", describe_picture);
  route("DELETE", "/api/sessions/:session/pictures/:picture", take_out_picture);
}

}  // namespace cuppa
