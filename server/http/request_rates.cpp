#include "http/request_rates.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "http/answers.hpp"
#include "http/counted_address.hpp"
#include "http/router.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

struct Making {
  std::string_view what;
  int a_second;
  int burst;
};

constexpr Making kSession{"session", limits::kSessionsMadeASecond, limits::kSessionsMadeBurst};
constexpr Making kKey{"key", limits::kKeysMadeASecond, limits::kKeysMadeBurst};
constexpr Making kPicture{"picture", limits::kPicturesMadeASecond, limits::kPicturesMadeBurst};
constexpr Making kNeed{"need", limits::kNeedsToldASecond, limits::kNeedsToldBurst};
constexpr Making kInvitedNeed{"invited need", limits::kInvitedNeedsToldASecond,
                              limits::kInvitedNeedsToldBurst};
constexpr Making kOther{"other", limits::kChangesASecond, limits::kChangesBurst};

struct MakingRoute {
  std::string_view path;
  const Making* making;
};

constexpr std::array<MakingRoute, 9> kMakingRoutes{{
    {"/api/sessions", &kSession},
    {"/api/sessions/:session/next", &kSession},
    {"/api/join", &kKey},
    {"/api/links", &kKey},
    {"/api/sessions/:session/links", &kKey},
    {"/api/sessions/:session/pictures", &kPicture},
    {"/api/sessions/:session/need", &kNeed},
    {"/api/sessions/:session/concerns", &kNeed},
    {"/api/invitation/:key/need", &kInvitedNeed},
}};

const Making& made_by(const HttpRequest& request) {
  const auto found =
      std::find_if(kMakingRoutes.begin(), kMakingRoutes.end(),
                   [&](const MakingRoute& route) { return path_fits(route.path, request.path); });
  return found == kMakingRoutes.end() ? kOther : *found->making;
}

}  // namespace

std::optional<HttpResponse> RequestRates::refuse(const HttpRequest& request) {
  if (request.from_owner || request.method == "GET") return std::nullopt;
  const auto& making = made_by(request);
  auto& buckets = buckets_[making.what];
  const Instant now = clock_.now();
  if (buckets.size() >= limits::kAddressesRemembered) forget_the_rested(buckets, now);
  auto& own = buckets
                  .try_emplace(counted_address(request.address),
                               RateLimit{making.a_second * times_, making.burst * times_})
                  .first->second;
  if (own.take(now)) return std::nullopt;
  return refusal_answer(Refusal::too_many);
}

// Whoever has rested long enough starts from a full bucket anyway. If nobody has, there are more
// addresses than can be told apart, and all start anew.
void RequestRates::forget_the_rested(Buckets& buckets, Instant now) const {
  std::erase_if(buckets, [now](const auto& own) { return own.second.has_rested(now); });
  if (buckets.size() >= limits::kAddressesRemembered) buckets.clear();
}

}  // namespace cuppa
