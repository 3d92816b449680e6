#include "net/trusted_proxies.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace cuppa {
namespace {

constexpr unsigned kBits = 128;
constexpr unsigned kMappedBits = 96;  // in front of an IPv4 address

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Takes the last entry off the list.
std::string_view take_last(std::string_view& list) {
  const auto comma = list.rfind(',');
  const auto last = comma == std::string_view::npos ? list : list.substr(comma + 1);
  list = comma == std::string_view::npos ? std::string_view{} : list.substr(0, comma);
  return trim(last);
}

}  // namespace

bool TrustedProxies::read(std::string_view text, Bytes& into) {
  const std::string address(text);
  in_addr v4{};
  if (::inet_pton(AF_INET, address.c_str(), &v4) == 1) {
    into = {};
    into[10] = into[11] = 0xff;
    std::memcpy(into.data() + kMappedBits / 8, &v4, sizeof v4);
    return true;
  }
  return ::inet_pton(AF_INET6, address.c_str(), into.data()) == 1;
}

bool TrustedProxies::add(std::string_view range) {
  range = trim(range);
  const auto slash = range.find('/');
  const auto address = range.substr(0, slash);
  Range added{{}, kBits};
  if (!read(address, added.start)) return false;
  if (slash != std::string_view::npos) {
    const unsigned before = address.find(':') == std::string_view::npos ? kMappedBits : 0;
    const auto bits = range.substr(slash + 1);
    const auto got = std::from_chars(bits.data(), bits.data() + bits.size(), added.bits);
    if (got.ec != std::errc{} || got.ptr != bits.data() + bits.size()) return false;
    if (added.bits > kBits - before) return false;
    added.bits += before;
  }
  ranges_.push_back(added);
  return true;
}

bool TrustedProxies::contains(const Bytes& address) const {
  return std::any_of(ranges_.begin(), ranges_.end(), [&](const Range& range) {
    const unsigned whole = range.bits / 8;
    if (!std::equal(address.begin(), address.begin() + whole, range.start.begin())) return false;
    const unsigned rest = range.bits % 8;
    return rest == 0 || (address[whole] ^ range.start[whole]) >> (8 - rest) == 0;
  });
}

bool TrustedProxies::contains(std::string_view address) const {
  Bytes bytes{};
  return !ranges_.empty() && read(address, bytes) && contains(bytes);
}

// As the listener names it: without a port, which some proxies add, and IPv4 as such. Empty: it is
// none.
std::string TrustedProxies::plain_address(std::string_view entry) {
  if (entry.starts_with('[')) {
    entry = entry.substr(1, entry.find(']') - 1);
  } else if (std::count(entry.begin(), entry.end(), ':') == 1) {
    entry = entry.substr(0, entry.find(':'));
  }
  Bytes bytes{};
  if (!read(entry, bytes)) return {};
  std::array<char, INET6_ADDRSTRLEN> text{};
  Bytes mapped{};
  read("0.0.0.0", mapped);
  const bool is_v4 = std::equal(bytes.begin(), bytes.begin() + kMappedBits / 8, mapped.begin());
  ::inet_ntop(is_v4 ? AF_INET : AF_INET6, bytes.data() + (is_v4 ? kMappedBits / 8 : 0), text.data(),
              text.size());
  return text.data();
}

std::string TrustedProxies::client_of(const std::string& peer,
                                      std::string_view forwarded_for) const {
  std::string client = peer;
  while (!forwarded_for.empty() && contains(client)) {
    auto named = plain_address(take_last(forwarded_for));
    if (named.empty()) break;
    client = std::move(named);
  }
  return client;
}

}  // namespace cuppa
