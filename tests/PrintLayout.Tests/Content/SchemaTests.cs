using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Headers;
using PrintLayout.Json;
using PrintLayout.Languages.Registry;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Reports;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Tests.Content;

public sealed class SchemaTests
{
    private static readonly string[] Written =
        ["display-list.schema.json", "plan.schema.json", "report.schema.json", "sign-off.schema.json"];

    public static TheoryData<string, string?, string[], string[]> Mappings => new()
    {
        { "printlayout", null, Keys(KnownKeys.Project), [] },
        { "edition", null, Keys(KnownKeys.Edition), ["paper", "date", "pages"] },
        { "edition", "page", Keys(KnownKeys.EditionPage), ["page", "layout", "articles"] },
        { "edition", "article", Keys(KnownKeys.EditionArticle), ["article"] },
        { "edition", "nameplate", Keys(KnownKeys.EditionNameplate), [] },
        { "edition", "nameplateBox", Keys(KnownKeys.NameplateBox), [] },
        { "edition", "ad", Keys(KnownKeys.EditionAd), ["id"] },
        { "classified", null, Keys(KnownKeys.Classified), ["groups"] },
        { "classified", "group", Keys(KnownKeys.ClassifiedGroup), ["ads"] },
        { "classified", "ad", Keys(KnownKeys.ClassifiedAd), [] },
        { "style", "ads", Keys(KnownKeys.StyleAds), [] },
        { "edition", "accept", Keys(KnownKeys.Accept), ["finding", "reason"] },
        { "edition", "acceptPage", Keys(KnownKeys.Accept), ["finding", "reason"] },
        { "layout", null, Keys(KnownKeys.Layout), ["master", "style", "modules"] },
        { "layout", "module", Keys(KnownKeys.Module), ["columns", "rows"] },
        { "layout", "cut", Keys(KnownKeys.Cut), ["columns", "rows"] },
        { "layout", "ad", Keys(KnownKeys.LayoutAd), ["ad"] },
        { "layout", "accept", Keys(KnownKeys.Accept), ["finding", "reason"] },
        { "layout", "acceptPage", Keys(KnownKeys.Accept), ["finding", "reason"] },
        { "layout", "head", Keys(KnownKeys.Head), [] },
        { "layout", "figure", Keys(KnownKeys.ModuleFigure), ["columns"] },
        { "master", null, Keys(KnownKeys.Master),
            ["trim", "head-margin", "columns", "measure", "gutter", "body-size", "row", "rows", "folio-rows"] },
        { "master", "trim", Keys(KnownKeys.Trim), ["width", "height"] },
        { "master", "ink", Keys(KnownKeys.Ink), ["spot", "as"] },
        { "master", "nameplate", Keys(KnownKeys.MasterNameplate), ["rows"] },
        { "style", null, Keys(KnownKeys.Style), ["styles"] },
        { "style", "typeStyle", Keys(KnownKeys.TypeStyle), ["font", "size", "leading"] },
        { "style", "spacing", Keys(KnownKeys.Spacing), [] },
        { "style", "composition", Keys(KnownKeys.Composition), [] },
        { "style", "hyphenation", Keys(KnownKeys.Hyphenation), [] },
        { "style", "headRank", Keys(KnownKeys.HeadRank), ["style"] },
        { "style", "ruby", Keys(KnownKeys.Ruby), [] },
        { "style", "verse", Keys(KnownKeys.Verse), [] },
        { "style", "lists", Keys(KnownKeys.Lists), [] },
        { "style", "dropCap", Keys(KnownKeys.DropCap), [] },
        { "style", "figures", Keys(KnownKeys.Figures), [] },
        { "style", "pictures", Keys(KnownKeys.Pictures), [] },
        { "style", "tables", Keys(KnownKeys.Tables), [] },
        { "style", "charts", Keys(KnownKeys.Charts), [] },
        { "style", "codes", Keys(KnownKeys.Codes), [] },
        { "style", "boxes", Keys(KnownKeys.Boxes), [] },
        { "style", "boxKind", Keys(KnownKeys.BoxKind), [] },
        { "style", "rules", Keys(KnownKeys.Rules), [] },
        { "style", "costs", Keys(KnownKeys.Costs), [] },
        { "style", "thresholds", Keys(KnownKeys.Thresholds), [] },
        { "style", "makeup", Keys(KnownKeys.Makeup), [] },
        { "imposition", null, Keys(KnownKeys.Imposition), ["sheet", "sides"] },
        { "imposition", "sheet", Keys(KnownKeys.Trim), ["width", "height"] },
        { "imposition", "side", Keys(KnownKeys.ImpositionSide), ["pages"] },
        { "imposition", "page", Keys(KnownKeys.ImpositionPage), ["file", "x", "y"] },
        { "paper", null, Keys(KnownKeys.HousePlan), ["paper", "master", "style", "sections"] },
        { "paper", "issue", Keys(KnownKeys.IssueCount), ["number", "date"] },
        { "paper", "front", Keys(KnownKeys.FrontPlan), [] },
        { "paper", "index", Keys(KnownKeys.IndexPlan), [] },
        { "paper", "section", Keys(KnownKeys.SectionPlan), ["section"] },
        { "paper", "standing", Keys(KnownKeys.StandingElement), ["article"] },
        { "paper", "filler", Keys(KnownKeys.FillerPlan), ["ad", "rows"] },
        { "paper", "gate", Keys(KnownKeys.GatePlan), [] },
        { "paper", "imprint", Keys(KnownKeys.ImprintPlan), [] },
        { "words", null, Keys(KnownKeys.WordList), [] },
        { "words", "word", Keys(KnownKeys.ListedWord), ["word"] },
        { "words", "name", Keys(KnownKeys.ListedName), ["name"] },
        { "ads", null, Keys(KnownKeys.AdList), ["ads"] },
        { "ads", "booking", Keys(KnownKeys.PlannedAd), ["ad"] },
        { "versions", null, Keys(KnownKeys.VersionList), ["versions"] },
        { "versions", "version", Keys(KnownKeys.Version), ["version"] },
        { "fonts", null, Keys(KnownKeys.Fonts), ["faces", "roles"] },
        { "fonts", "face", Keys(KnownKeys.Face), ["file"] },
        { "article-front-matter", null, Keys(KnownKeys.FrontMatter), ["headline"] },
        { "article-front-matter", "section", Keys(KnownKeys.Section), ["label"] },
        { "article-front-matter", "byline", Keys(KnownKeys.Byline), ["name"] },
        { "article-front-matter", "figure", Keys(KnownKeys.Figure), ["kind"] },
        { "article-front-matter", "accept", Keys(KnownKeys.Accept), ["finding", "reason"] },
    };

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_schema_has_the_keys_that_the_reader_knows(string file, string? definition, string[] keys, string[] required)
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read($"schemas/{file}.schema.json"));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        var mapping = definition is null ? schema.RootElement : schema.RootElement.GetProperty("$defs").GetProperty(definition);
        Assert.False(mapping.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(keys, mapping.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        var needed = mapping.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(e => e.GetString()) : [];
        Assert.Equal(required, needed);
    }

    [Fact]
    public void No_schema_has_a_definition_or_file_that_is_not_compared()
    {
        // Schemas of what this program writes are held against its output (DisplayListJsonTests, ReportTests).
        string[] files = [.. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "schemas"), "*.schema.json")
            .Where(file => !Written.Contains(Path.GetFileName(file)))];
        Assert.Equal(13, files.Length);
        var definitions = 0;
        foreach (var file in files)
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(file));
            definitions += 1 + (schema.RootElement.TryGetProperty("$defs", out var defs) ? defs.EnumerateObject().Count() : 0);
        }

        Assert.Equal(Mappings.Count, definitions);
    }

    /// <summary>The words of every list of words in a schema, by schema and place.</summary>
    private static readonly Dictionary<string, string[]> ReadWords = new()
    {
        ["edition/$defs/page/properties/furniture"] = Words(KnownWords.Furniture),
        ["edition/$defs/article/properties/at"] = Words(KnownWords.PagePlaces),
        ["edition/$defs/article/properties/form/oneOf/0"] = Words(KnownWords.StoryForms),
        ["edition/$defs/article/properties/form/oneOf/1/items"] = Words(KnownWords.StoryForms),
        ["edition/$defs/article/properties/forbid/oneOf/0"] = Words(KnownWords.StoryForms),
        ["edition/$defs/article/properties/forbid/oneOf/1/items"] = Words(KnownWords.StoryForms),
        ["edition/$defs/article/properties/may-go/oneOf/0"] = Words(KnownWords.OptionalElements),
        ["edition/$defs/article/properties/may-go/oneOf/1/items"] = Words(KnownWords.OptionalElements),
        ["edition/$defs/ad/properties/at"] = Words(KnownWords.PagePlaces),
        ["edition/$defs/ad/properties/mark"] = Words(KnownWords.AdMarks),
        ["paper/properties/overflow"] = Words(KnownWords.OverflowRules),
        ["paper/$defs/issue/properties/days/items"] = Words(KnownWords.Weekdays),
        ["paper/$defs/index/properties/at"] = Words(KnownWords.PagePlaces),
        ["paper/$defs/standing/properties/at"] = Words(KnownWords.PagePlaces),
        ["paper/$defs/standing/properties/form"] = Words(KnownWords.StoryForms),
        ["paper/$defs/imprint/properties/require/items"] = Words(KnownWords.ImprintItems),
        ["words/$defs/word/properties/kind"] = Words(KnownWords.WordKinds),
        ["style/$defs/ads/properties/place"] = Words(KnownWords.AdPlaces),
        ["style/$defs/ads/properties/other-size"] = Words(KnownWords.OtherSizes),
        ["style/$defs/pictures/properties/cmyk"] = Words(KnownWords.CmykWays),
        ["style/$defs/ads/properties/mark"] = Words(KnownWords.AdMarks),
        ["edition/$defs/ad/properties/box"] = Words(KnownWords.PageBoxes),
        ["article-front-matter/$defs/figure/properties/box"] = Words(KnownWords.PageBoxes),
        ["edition/$defs/acceptPage/properties/finding/oneOf/0"] = Words(LayoutFindingWords.All),
        ["layout/properties/furniture"] = Words(KnownWords.Furniture),
        ["layout/properties/rest"] = Words(KnownWords.RestWords),
        ["layout/$defs/module/properties/leaves-out/oneOf/0"] = [.. Words(KnownWords.OptionalElements).SkipLast(1)],
        ["layout/$defs/module/properties/leaves-out/oneOf/1/items"] = [.. Words(KnownWords.OptionalElements).SkipLast(1)],
        ["layout/$defs/module/properties/border"] = Words(KnownWords.Borders),
        ["layout/$defs/ad/properties/border"] = Words(KnownWords.Borders),
        ["layout/$defs/head/properties/form"] = Words(KnownWords.HeadForms),
        ["layout/$defs/head/properties/align"] = Words(KnownWords.HeadAlignments),
        ["layout/$defs/head/properties/byline"] = Words(KnownWords.BylinePlaces),
        ["layout/$defs/figure/properties/place"] = Words(KnownWords.FigurePlaces),
        ["layout/$defs/figure/properties/caption"] = Words(KnownWords.CaptionPlaces),
        ["layout/$defs/accept/properties/finding"] = Words(LayoutFindingWords.All),
        ["layout/$defs/acceptPage/properties/finding/oneOf/0"] = Words(LayoutFindingWords.All),
        ["master/properties/folio"] = Words(KnownWords.FolioPlaces),
        ["master/$defs/nameplate/properties/form"] = Words(KnownWords.NameplateForms),
        ["style/$defs/typeStyle/properties/align"] = Words(KnownWords.Alignments),
        ["style/$defs/verse/properties/align"] = Words(KnownWords.VerseAlignments),
        ["style/$defs/composition/properties/marks"] = Words(KnownWords.MarkStyles),
        ["style/$defs/composition/properties/hanging"] = Words(KnownWords.HangingStops),
        ["style/$defs/composition/properties/line-break"] = Words(KnownWords.LineStrictness),
        ["style/$defs/composition/properties/upright-numbers"] = Words(KnownWords.UprightNumbers),
        ["style/$defs/composition/properties/readings"] = Words(KnownWords.InterlinearPlaces),
        ["style/$defs/composition/properties/emphasis-place"] = Words(KnownWords.InterlinearPlaces),
        ["style/$defs/composition/properties/emphasis-mark"] = Words(KnownWords.EmphasisMarks),
        ["style/$defs/hyphenation/properties/words"] = Words(KnownWords.WordDivisions),
        ["style/$defs/typeStyle/properties/pinyin"] = Words(KnownWords.PinyinPlaces),
        ["style/$defs/codes/properties/level"] = Words(KnownWords.QrLevels),
        ["style/$defs/figures/properties/caption"] = Words(KnownWords.CaptionPlaces),
        ["style/$defs/figures/properties/credit"] = Words(KnownWords.CreditPlaces),
        ["style/$defs/rules/properties/story-rule-form"] = Words(KnownWords.RuleForms),
        ["style/$defs/rules/properties/column-rule-form"] = Words(KnownWords.RuleForms),
        ["style/$defs/boxes/properties/frame"] = Words(KnownWords.BoxFrames),
        ["style/$defs/boxKind/properties/frame"] = Words(KnownWords.BoxFrames),
        ["article-front-matter/$defs/figure/properties/align/items"] = [.. Words(KnownWords.CellAligns), "auto"],
        ["article-front-matter/$defs/figure/properties/type"] = Words(KnownWords.ChartTypes),
        ["article-front-matter/properties/jump"] = Words(KnownWords.JumpPolicies),
        ["article-front-matter/properties/punctuation"] = Words(KnownWords.PunctuationPolicies),
    };

    /// <summary>The same for what this program writes.</summary>
    private static readonly Dictionary<string, string[]> WrittenWords = new()
    {
        ["display-list/$defs/role"] = Words<ItemRole>(),
        // Drawings stand in a display list as outlines.
        ["display-list/$defs/image/properties/format"] = [.. Words<ImageFormat>().Where(word => word != "svg")],
        ["display-list/$defs/image/properties/box"] = Words<PageBox>(),
        ["display-list/$defs/image/properties/colour"] = Words<ImageColour>(),
        // Three words that stand in the writer as they are; ReportTests reads them.
        ["report/properties/summary/properties/verdict"] = ["ok", "failed", "stopped"],
        ["report/$defs/diagnostics/items/properties/severity"] = [.. Words<DiagnosticSeverity>().Reverse()],
        // SignOffRecordTests reads them back.
        ["sign-off/properties/kind"] = ["proof", "sign", "withdraw"],
        ["report/$defs/page/properties/verdict"] = [.. Enum.GetValues<PageStatus>().Select(ReportWriter.Word)],
    };

    [Fact]
    public void Every_list_of_words_in_a_schema_is_the_one_that_the_program_reads_or_writes()
    {
        var found = new Dictionary<string, string[]>();
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "schemas"), "*.schema.json"))
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(file));
            AddWords(schema.RootElement, Path.GetFileName(file).Replace(".schema.json", string.Empty, StringComparison.Ordinal), found);
        }

        Assert.Equal(ReadWords.Keys.Concat(WrittenWords.Keys).Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        foreach (var (place, words) in ReadWords.Concat(WrittenWords))
            Assert.Equal($"{place}: {string.Join(' ', words)}", $"{place}: {string.Join(' ', found[place])}");
    }

    [Fact]
    public void Every_table_of_words_is_held_against_a_schema_and_has_a_word_for_every_value()
    {
        var tables = typeof(KnownWords).GetFields(BindingFlags.Public | BindingFlags.Static);
        Assert.NotEmpty(tables);
        foreach (var table in tables)
        {
            var rows = ((System.Collections.IEnumerable)table.GetValue(null)!).Cast<System.Runtime.CompilerServices.ITuple>().ToArray();
            string[] words = [.. rows.Select(row => (string)row[0]!)];
            Assert.True(ReadWords.Values.Any(words.SequenceEqual), $"no schema lists the words of {table.Name}");
            Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
            // A head is not justified; everywhere else a value without a word could never be asked for.
            var values = rows[0][1]!.GetType() is { IsEnum: true } type ? Enum.GetValues(type).Length : 2;
            var expected = table.Name == nameof(KnownWords.HeadAlignments) ? values - 1 : values;
            Assert.Equal(expected, rows.Select(row => row[1]).Distinct().Count());
        }

        Assert.Equal(Enum.GetValues<LayoutFinding>().Order(), LayoutFindingWords.All.Select(row => row.Finding).Order());
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hans-CN")]
    [InlineData("ZH-cn")]
    [InlineData("zh")]
    [InlineData("zh-Hant")]
    [InlineData("zh-Hans-HK")]
    [InlineData("ja")]
    [InlineData("zho")]
    public void The_schema_allows_the_languages_that_the_reader_allows(string tag)
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("schemas/edition.schema.json"));
        var pattern = schema.RootElement.GetProperty("properties").GetProperty("language").GetProperty("pattern").GetString()!;
        Assert.Equal(LanguageRegistry.Find(tag) is not null, System.Text.RegularExpressions.Regex.IsMatch(tag, pattern));
    }

    private static void AddWords(JsonElement element, string place, Dictionary<string, string[]> found)
    {
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == "enum" && property.Value.ValueKind == JsonValueKind.Array)
                found.Add(place, [.. property.Value.EnumerateArray().Select(word => word.GetString()!)]);
            else if (property.Value.ValueKind == JsonValueKind.Array)
                foreach (var (index, part) in property.Value.EnumerateArray().Index())
                    AddWords(part, $"{place}/{property.Name}/{index}", found);
            else
                AddWords(property.Value, $"{place}/{property.Name}", found);
        }
    }

    private static string[] Words<T>(ImmutableArray<(string Word, T Value)> table) => [.. table.Select(row => row.Word)];

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(JsonValues.Word)];

    private static string[] Keys(ImmutableArray<string> keys) => [.. keys];
}
