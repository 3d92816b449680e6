// How often one address may ask for what makes something: a session, a key, a picture, a need. The
// limits leave room for a venue that shares an address; --per-address-times makes more.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "http/http.hpp"
#include "room/outside.hpp"
#include "room/rate_limit.hpp"

namespace cuppa {

class RequestRates {
 public:
  // `clock` must outlive it. `times`: the limits are so many times as large.
  RequestRates(const ServerClock& clock, int times) : clock_(clock), times_(times) {}

  // The refusal, 429 with Retry-After; or nothing, and the request counts. Reading is never
  // refused, nor what the owner asks through the data directory's socket.
  std::optional<HttpResponse> refuse(const HttpRequest& request);

 private:
  using Buckets = std::map<std::string, RateLimit, std::less<>>;
  void forget_the_rested(Buckets& buckets, Instant now) const;

  const ServerClock& clock_;
  int times_;
  std::map<std::string_view, Buckets> buckets_;  // by what is made, then by address
};

}  // namespace cuppa
