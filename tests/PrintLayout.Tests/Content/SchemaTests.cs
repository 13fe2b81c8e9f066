using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Tests.Content;

public sealed class SchemaTests
{
    private static readonly string[] Written = ["display-list.schema.json", "report.schema.json"];

    public static TheoryData<string, string?, string[], string[]> Mappings => new()
    {
        { "printlayout", null, Keys(KnownKeys.Project), [] },
        { "edition", null, Keys(KnownKeys.Edition), ["paper", "date", "pages"] },
        { "edition", "page", Keys(KnownKeys.EditionPage), ["page", "layout", "articles"] },
        { "edition", "nameplate", Keys(KnownKeys.EditionNameplate), [] },
        { "edition", "ad", Keys(KnownKeys.EditionAd), ["id"] },
        { "layout", null, Keys(KnownKeys.Layout), ["master", "style", "modules"] },
        { "layout", "module", Keys(KnownKeys.Module), ["columns", "rows"] },
        { "layout", "cut", Keys(KnownKeys.Cut), ["columns", "rows"] },
        { "layout", "ad", Keys(KnownKeys.LayoutAd), ["ad", "columns", "rows"] },
        { "layout", "accept", Keys(KnownKeys.Accept), ["finding", "reason"] },
        { "layout", "head", Keys(KnownKeys.Head), [] },
        { "layout", "figure", Keys(KnownKeys.ModuleFigure), ["columns", "rows"] },
        { "master", null, Keys(KnownKeys.Master), ["trim", "head-margin", "columns", "measure", "gutter", "body-size", "row", "rows", "folio-rows"] },
        { "master", "trim", Keys(KnownKeys.Trim), ["width", "height"] },
        { "master", "ink", Keys(KnownKeys.Ink), ["spot", "as"] },
        { "master", "nameplate", Keys(KnownKeys.MasterNameplate), ["rows"] },
        { "style", null, Keys(KnownKeys.Style), ["styles"] },
        { "style", "typeStyle", Keys(KnownKeys.TypeStyle), ["font", "size", "leading"] },
        { "style", "spacing", Keys(KnownKeys.Spacing), [] },
        { "style", "headRank", Keys(KnownKeys.HeadRank), ["style"] },
        { "style", "ruby", Keys(KnownKeys.Ruby), [] },
        { "style", "rules", Keys(KnownKeys.Rules), [] },
        { "style", "costs", Keys(KnownKeys.Costs), [] },
        { "style", "thresholds", Keys(KnownKeys.Thresholds), [] },
        { "fonts", null, Keys(KnownKeys.Fonts), ["faces", "roles"] },
        { "fonts", "face", Keys(KnownKeys.Face), ["file"] },
        { "article-front-matter", null, Keys(KnownKeys.FrontMatter), ["headline"] },
        { "article-front-matter", "section", Keys(KnownKeys.Section), ["label"] },
        { "article-front-matter", "byline", Keys(KnownKeys.Byline), ["name"] },
        { "article-front-matter", "figure", Keys(KnownKeys.Figure), ["kind"] },
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
        string[] files = [.. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "schemas"), "*.schema.json").Where(file => !Written.Contains(Path.GetFileName(file)))];
        Assert.Equal(7, files.Length);
        var definitions = 0;
        foreach (var file in files)
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(file));
            definitions += 1 + (schema.RootElement.TryGetProperty("$defs", out var defs) ? defs.EnumerateObject().Count() : 0);
        }

        Assert.Equal(Mappings.Count, definitions);
    }

    private static string[] Keys(ImmutableArray<string> keys) => [.. keys];
}
