#include "store/migrations.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>

#include "store/schema.hpp"

namespace cuppa {

std::span<const std::string_view> migrations() {
  static constexpr std::array kScripts{kSchemaSql,  kSchema2Sql, kSchema3Sql, kSchema4Sql,
                                       kSchema5Sql, kSchema6Sql, kSchema7Sql, kSchema8Sql};
  return kScripts;
}

int newest_version() { return static_cast<int>(migrations().size()); }

void migrate(SQLite::Database& database, std::span<const std::string_view> scripts) {
  const auto first = static_cast<std::size_t>(database.execAndGet("PRAGMA user_version").getInt());
  for (std::size_t done = first; done < scripts.size(); ++done) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(std::string(scripts[done]));
    database.exec("PRAGMA user_version = " + std::to_string(done + 1));
    transaction.commit();
  }
}

}  // namespace cuppa
