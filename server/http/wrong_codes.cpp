#include "http/wrong_codes.hpp"

#include "http/counted_address.hpp"
#include "wire/limits.hpp"

namespace cuppa {

void WrongCodes::forget_old(std::deque<Instant>& times, Instant now) {
  while (!times.empty() && now - times.front() >= Duration{60'000}) times.pop_front();
}

bool WrongCodes::may_try(const std::string& address, Instant now) {
  forget_old(all_, now);
  if (all_.empty()) by_address_.clear();  // or it would grow with every address that ever erred
  if (all_.size() >= limits::kWrongCodesAMinuteOverall) return false;
  const auto own = by_address_.find(counted_address(address));
  if (own == by_address_.end()) return true;
  forget_old(own->second, now);
  if (own->second.empty())
    by_address_.erase(own);
  else if (own->second.size() >= limits::kWrongCodesAMinutePerAddress)
    return false;
  return true;
}

void WrongCodes::was_wrong(const std::string& address, Instant now) {
  all_.push_back(now);
  by_address_[counted_address(address)].push_back(now);
}

}  // namespace cuppa
