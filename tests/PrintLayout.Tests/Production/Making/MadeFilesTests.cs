using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Making.Memory;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Production.Making;

/// <summary>Files that <c>make</c> writes and reads again.</summary>
public sealed class MadeFilesTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("{}")]
    [InlineData("7")]
    public void A_memory_with_a_broken_filler_is_as_good_as_none(string filler)
    {
        using var project = new TempProject();
        var memory = """{"schema":1,"areas":{},"pages":{"k":{"over":true,"filler":FILLER}}}""";
        project.With("memory.json", memory.Replace("FILLER", filler, StringComparison.Ordinal));
        var known = MakeMemory.Read(project["memory.json"]).TrialOf("k");
        Assert.Null(known?.Filler);
    }

    [Theory]
    [InlineData("4127")]
    [InlineData("特\"刊")]
    [InlineData("总第 # 7 期: 增刊")]
    public void What_a_nameplate_says_comes_back_from_the_edition(string issue)
    {
        using var project = new TempProject();
        project.With("paper/l.yaml", string.Empty);
        var file = project["paper/edition.yaml"];
        Located<string> At(string text) => new(text, SourceSpan.None);
        var page = new EditionPage(At("A1"), null, null, At("l.yaml"), []);
        var edition = new Edition(file, At("样报"), new DateOnly(2026, 1, 20), "zh-Hans", [page])
        {
            Nameplate = new NameplateText { Issue = At(issue) },
        };
        project.With("paper/edition.yaml", EditionFileWriter.TextOf(edition));
        var read = EditionReader.Read(file, project.Root, project.Bag, LayoutLimits.Default);
        Assert.Empty(project.Bag);
        Assert.Equal(issue, read!.Nameplate!.Issue!.Value);
    }
}
