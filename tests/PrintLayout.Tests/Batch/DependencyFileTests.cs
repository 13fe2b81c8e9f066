using PrintLayout.Production.Reports;
using PrintLayout.Production.Requests;
using PrintLayout.Tests.Commands;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Batch;

/// <summary>What <c>--deps</c> writes, as make itself reads it.</summary>
[Slow]
public sealed class DependencyFileTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a=b")]
    [InlineData("a%b")]
    [InlineData("a#b$c")]
    [InlineData("a\\b")]
    [InlineData("a\\ b")]
    [InlineData("~a")]
    [InlineData("版面, “一”")]
    public void Make_knows_when_a_page_is_out_of_date(string name)
    {
        OutsideTool.Require("make");
        using var editions = new ManyEditions(1);
        Directory.Move(editions.Input + "/e001", $"{editions.Input}/{name}");
        var target = $"{editions.PathOf("out")}/{name}/A1.pdf";
        Assert.Equal(
            0,
            editions.Render("out", settings => settings with
            {
                Inputs = [$"{editions.Input}/{name}"],
                Output = $"{settings.Output}/{name}/{{p}}",
                Dependencies = new DependencyRequest(editions.PathOf("deps.mk"), DependencyForm.Make),
            }));
        Assert.True(File.Exists(target));
        File.WriteAllText(editions.PathOf("Makefile"), "include deps.mk\n%.pdf:\n\t@true\n");
        Assert.Equal(0, Make(editions, target));
        File.SetLastWriteTimeUtc($"{editions.Input}/{name}/p01/hisense.md", DateTime.UtcNow.AddHours(1));
        Assert.Equal(1, Make(editions, target));
    }

    [Fact]
    public void Wildcards_may_stand_in_inputs()
    {
        OutsideTool.Require("make");
        using var editions = new ManyEditions(1);
        Directory.Move(editions.Input + "/e001", $"{editions.Input}/a*b?[c]");
        Assert.Equal(
            0,
            editions.Render("out", settings => settings with
            {
                Inputs = [$"{editions.Input}/a*b?[c]/edition.yaml"],
                Output = $"{settings.Output}/{{p}}",
                Dependencies = new DependencyRequest(editions.PathOf("deps.mk"), DependencyForm.Make),
            }));
        File.WriteAllText(editions.PathOf("Makefile"), "include deps.mk\n%.pdf:\n\t@true\n");
        Assert.Equal(0, Make(editions, editions.PathOf("out/A1.pdf")));
        File.SetLastWriteTimeUtc($"{editions.Input}/a*b?[c]/p01/hisense.md", DateTime.UtcNow.AddHours(1));
        Assert.Equal(1, Make(editions, editions.PathOf("out/A1.pdf")));
        Directory.Delete(editions.PathOf("out"), recursive: true);
        Assert.Equal(1, Make(editions, editions.PathOf("out/A1.pdf")));
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a|b")]
    [InlineData("a[b")]
    public void What_make_cannot_name_is_told_and_json_can(string name)
    {
        using var editions = new ManyEditions(1);
        Directory.Move(editions.Input + "/e001", $"{editions.Input}/{name}");
        RenderRequest With(RenderRequest settings, DependencyForm form) =>
            settings with { Dependencies = new DependencyRequest(editions.PathOf("deps"), form) };
        Assert.Equal(4, editions.Render("out", settings => With(settings, DependencyForm.Make)));
        Assert.Contains("PL4001", editions.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(editions.PathOf("deps")));
        Assert.Equal(0, editions.Render("out", settings => With(settings, DependencyForm.Json)));
        Assert.Contains(name, File.ReadAllText(editions.PathOf("deps")), StringComparison.Ordinal);
    }

    // -q: 0 when nothing is to be done, 1 when something is, 2 for a file that make cannot read.
    private static int Make(ManyEditions editions, string target) => CommandProcess.Run("make", editions.PathOf("."), "-q", target).Code;
}
