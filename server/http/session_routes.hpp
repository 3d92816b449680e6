// Making a session, coming in, and links: what happens before a device has a socket.
//
//   POST /api/sessions               a host link -> a session
//   POST /api/join                   a code or the key of a link or QR code -> a place in a session
//   POST /api/links                  the key of a link -> a key of this device
//   POST /api/sessions/:id/next      a host's key, of a closed session -> the next of its series
//   POST /api/sessions/:id/links     a host's key -> a link
#pragma once

#include "http/asker.hpp"
#include "http/router.hpp"
#include "http/wrong_codes.hpp"
#include "room/room_registry.hpp"
#include "wire/fields.hpp"

namespace cuppa {

class SessionRoutes {
 public:
  struct Options {
    int keep_days = 90;
  };
  SessionRoutes(RoomRegistry& rooms, Options options) : rooms_(rooms), options_(options) {}

  // The routes refer to this object, which must outlive the router.
  void add_to(Router& router);

 private:
  void create(const HttpRequest& request, const HttpAnswer& answer);
  void join(const HttpRequest& request, const HttpAnswer& answer);
  void use_link(const HttpRequest& request, const HttpAnswer& answer);
  void make_next(const HttpRequest& request, const SessionId& session, const HttpAnswer& answer);
  void make_link(const HttpRequest& request, const SessionId& session, const HttpAnswer& answer);

  void make_answerer_link(const wire::Json& body, const Asker& asker, const HttpRequest& request,
                          const HttpAnswer& answer);

  // A new room with a code of its own, for the device with this key.
  void make_session(CreateSession command, const std::string& device_key,
                    std::optional<std::string> host_key, const HttpAnswer& answer);
  void answer_known(const StoredKey& key, const HttpAnswer& answer);
  std::optional<SessionId> session_of(const wire::Json& body, const HttpRequest& request,
                                      Refusal& refusal);

  RoomRegistry& rooms_;
  Options options_;
  WrongCodes wrong_codes_;
};

}  // namespace cuppa
