#include "http/place_routes.hpp"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <array>
#include <memory>
#include <qrcodegen/qrcodegen.hpp>

#include "http/answers.hpp"
#include "http/requests.hpp"

namespace cuppa {
namespace {

// One square for each dark module; the page draws it in its own ink, with a quiet zone around.
void answer_qr(const HttpRequest& request, const HttpAnswer& answer) {
  const auto read = read_body(request, "make_qr");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto text = std::get<wire::Json>(read)["text"].get<std::string>();
  const auto code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
  std::string path;
  for (int y = 0; y < code.getSize(); ++y) {
    for (int x = 0; x < code.getSize(); ++x) {
      if (!code.getModule(x, y)) continue;
      path += "M" + std::to_string(x) + " " + std::to_string(y) + "h1v1h-1z";
    }
  }
  answer(json_answer(200, {{"size", code.getSize()}, {"path", path}}));
}

// IPv4 addresses of this machine that others on the same network can open.
std::vector<std::string> local_addresses() {
  ifaddrs* list = nullptr;
  if (getifaddrs(&list) != 0) return {};
  const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owned{list, &freeifaddrs};
  std::vector<std::string> addresses;
  for (const auto* entry = list; entry != nullptr; entry = entry->ifa_next) {
    const bool usable =
        (entry->ifa_flags & IFF_UP) != 0U && (entry->ifa_flags & IFF_LOOPBACK) == 0U;
    if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET || !usable) continue;
    std::array<char, INET_ADDRSTRLEN> text{};
    const auto* address = reinterpret_cast<const sockaddr_in*>(entry->ifa_addr);
    if (inet_ntop(AF_INET, &address->sin_addr, text.data(), text.size()) != nullptr) {
      addresses.emplace_back(text.data());
    }
  }
  return addresses;
}

wire::Json reach(const PlaceOptions& options, bool is_https) {
  wire::Json addresses = wire::Json::array();
  if (!options.public_url.empty()) {
    addresses.push_back({{"url", options.public_url}, {"kind", "public"}});
  }
  const auto port = ":" + std::to_string(options.port);
  const bool is_for_everybody = options.listens_on == "0.0.0.0" || options.listens_on == "::";
  for (const auto& address : local_addresses()) {
    if (!is_for_everybody && address != options.listens_on) continue;
    const auto url = (options.scheme + "://").append(address).append(port);
    addresses.push_back({{"url", url}, {"kind", "local_network"}});
  }
  addresses.push_back({{"url", options.scheme + "://localhost" + port}, {"kind", "this_machine"}});
  return {{"addresses", addresses},
          {"https", is_https || options.public_url.starts_with("https://")}};
}

}  // namespace

void add_place_routes(Router& router, const PlaceOptions& options) {
  router.add("POST", "/api/qr",
             [](const auto& request, const auto&, auto answer) { answer_qr(request, answer); });
  router.add("GET", "/api/reach", [options](const auto& request, const auto&, auto answer) {
    answer(json_answer(200, reach(options, request.is_https)));
  });
  router.add("GET", "/api/place", [options](const auto&, const auto&, auto answer) {
    answer(json_answer(200, {{"responsible", options.responsible},
                             {"contact", options.contact},
                             {"keep_days", options.keep_days}}));
  });
}

}  // namespace cuppa
