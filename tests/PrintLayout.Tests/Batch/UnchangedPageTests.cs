using System.Text.Json;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Press;
using PrintLayout.Production.Reports;

namespace PrintLayout.Tests.Batch;

/// <summary>What an earlier run wrote stands as long as nothing has changed that it was made from.</summary>
[Slow]
public sealed class UnchangedPageTests
{
    [Fact]
    public void A_second_run_writes_nothing_and_tells_the_same_findings()
    {
        using var editions = new ManyEditions(2);
        Assert.Equal(0, editions.Render("out"));
        var findings = editions.Messages.Split('\n').Where(line => line.Contains(": warning PL", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        var times = Times(editions);
        Assert.Equal(0, editions.Render("out"));
        Assert.Equal(2, Unchanged(editions));
        Assert.Equal(times, Times(editions));
        Assert.NotEmpty(findings);
        Assert.Equal(findings, editions.Messages.Split('\n').Where(line => line.Contains(": warning PL", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("e002/p01/hisense.md")]
    [InlineData("e002/edition.yaml")]
    public void Only_the_pages_of_a_changed_file_are_rendered_again(string file)
    {
        using var editions = new ManyEditions(3);
        editions.Render("out");
        editions.Edit(file, text => text + "\n");
        Assert.Equal(0, editions.Render("out"));
        Assert.Equal(2, Unchanged(editions));
        Assert.DoesNotContain("A1: unchanged (in/e002", editions.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("layouts/a2.yaml")]
    [InlineData("layouts/masters/broadsheet.yaml")]
    [InlineData("layouts/styles/daily.yaml")]
    [InlineData("printlayout.yaml")]
    public void A_changed_layout_master_style_or_project_renders_all(string file)
    {
        using var editions = new ManyEditions(2);
        editions.Render("out");
        editions.Edit(file, text => text + "\n");
        Assert.Equal(0, editions.Render("out"));
        Assert.Equal(0, Unchanged(editions));
    }

    [Fact]
    public void A_file_that_was_touched_but_holds_the_same_changes_nothing()
    {
        using var editions = new ManyEditions(1);
        editions.Render("out");
        File.SetLastWriteTimeUtc(editions.Input + "/e001/p01/hisense.md", new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        editions.Render("out");
        Assert.Equal(1, Unchanged(editions));
    }

    [Fact]
    public void Output_that_is_gone_or_was_changed_is_written_again()
    {
        using var editions = new ManyEditions(2);
        editions.Render("out");
        var whole = editions.Files("out");
        File.Delete(editions.PathOf("out/e001/A1.pdf"));
        File.AppendAllText(editions.PathOf("out/e002/A1.pdf"), "%");
        editions.Render("out");
        Assert.Equal(0, Unchanged(editions));
        Assert.Equal(whole, editions.Files("out"));
    }

    [Fact]
    public void Other_options_another_program_and_force_render_again()
    {
        using var editions = new ManyEditions(1);
        editions.Render("out");
        editions.Render("out", settings => settings with { Tagged = true });
        Assert.Equal(0, Unchanged(editions));
        editions.Render("out", settings => settings with { Values = ["date=2026-01-21"] });
        Assert.Equal(0, Unchanged(editions));
        editions.Render("out", settings => settings with { Force = true });
        Assert.Equal(0, Unchanged(editions));
        editions.Render("out", settings => settings with { KeepsRecords = false });
        Assert.Equal(0, Unchanged(editions));
    }

    [Fact]
    public void Other_faces_render_again_and_faces_that_are_gone_are_told()
    {
        using var editions = new ManyEditions(1);
        Assert.Equal(0, editions.Render("out"));
        var bundled = editions.Files("out");
        Directory.CreateDirectory(editions.PathOf("own"));
        File.Copy(TestFonts.PathOf(TestFonts.Sans), editions.PathOf("own/Sans.ttf"));
        File.WriteAllText(editions.PathOf("own/fonts.yaml"), "faces: { S: { file: Sans.ttf } }\nroles: { body: [S] }\n");
        PrintLayout.Production.Requests.RenderRequest Own(PrintLayout.Production.Requests.RenderRequest settings) =>
            settings with { Fonts = settings.Fonts with { Folders = [editions.PathOf("own")] } };
        editions.Render("out", Own);
        Assert.Equal(0, Unchanged(editions));
        Assert.NotEqual(bundled, editions.Files("out"));
        Assert.Equal(0, editions.Render("out"));
        Assert.Equal(bundled, editions.Files("out"));
        Assert.Equal(
            4, editions.Render("out", settings => settings with { Fonts = settings.Fonts with { Folders = [editions.PathOf("none")] } }));
        Assert.Equal(4, editions.Render("out", settings => settings with { Fonts = new FontLocations(editions.PathOf("none.yaml")) }));
    }

    [Fact]
    public void A_correction_that_keeps_length_and_time_is_seen()
    {
        using var editions = new ManyEditions(1);
        editions.Render("out");
        var article = editions.Input + "/e001/p01/hisense.md";
        var time = File.GetLastWriteTimeUtc(article);
        editions.Edit("e001/p01/hisense.md", text => text.Replace("海信", "信海", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(article, time);
        Assert.Equal(0, editions.Render("out"));
        Assert.Equal(0, Unchanged(editions));
    }

    [Fact]
    public void The_profile_of_the_press_is_one_of_the_files_that_a_page_depends_on()
    {
        using var editions = new ManyEditions(1);
        var profile = editions.PathOf("press.icc");
        File.Copy(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc"), profile);
        PrintLayout.Production.Requests.RenderRequest Own(PrintLayout.Production.Requests.RenderRequest settings) =>
            settings with
            {
                Icc = profile,
                Dependencies = new PrintLayout.Production.Requests.DependencyRequest(editions.PathOf("deps.json"), DependencyForm.Json),
            };
        Assert.Equal(0, editions.Render("out", Own));
        Assert.Contains(profile, File.ReadAllText(editions.PathOf("deps.json")), StringComparison.Ordinal);
        Assert.Equal(0, editions.Render("out", Own));
        Assert.Equal(1, Unchanged(editions));
    }

    [Fact]
    public void A_file_of_several_pages_is_written_again_when_one_of_them_changes()
    {
        using var editions = new ManyEditions(1, pages: 2);
        editions.Render("out", Grouped);
        editions.Render("out", Grouped);
        Assert.Equal(2, Unchanged(editions));
        editions.Edit("e001/p02/hisense.md", text => text.Replace("海信", "海心", StringComparison.Ordinal));
        var before = editions.Files("out");
        Assert.Equal(0, editions.Render("out", Grouped));
        Assert.Equal(0, Unchanged(editions));
        Assert.NotEqual(before, editions.Files("out"));
        static PrintLayout.Production.Requests.RenderRequest Grouped(PrintLayout.Production.Requests.RenderRequest settings) =>
            settings with { Grouping = PdfGrouping.Edition };
    }

    [Fact]
    public void Proofs_that_are_gone_are_made_again_beside_a_file_of_several_pages_that_stays()
    {
        using var editions = new ManyEditions(1, pages: 2);
        editions.Render("out", Grouped);
        foreach (var page in new[] { "A1", "A2" }) File.Delete(editions.PathOf($"out/e001/{page}.svg"));
        var written = File.GetLastWriteTimeUtc(editions.PathOf("out/e001/edition.pdf"));
        Assert.Equal(0, editions.Render("out", Grouped));
        Assert.Equal(["e001/A1.svg", "e001/A2.svg", "e001/edition.pdf"], editions.Files("out").Keys);
        Assert.Equal(written, File.GetLastWriteTimeUtc(editions.PathOf("out/e001/edition.pdf")));
        using var report = JsonDocument.Parse(File.ReadAllText(editions.PathOf("out/report.json")));
        var pages = report.RootElement.GetProperty("editions")[0].GetProperty("pages").EnumerateArray().ToList();
        Assert.Equal(["A1", "A2"], pages.Select(page => page.GetProperty("page").GetString()));
        Assert.All(pages,
            page => Assert.Equal(["pdf", "svg"], page.GetProperty("files").EnumerateArray()
                .Select(file => file.GetProperty("path").GetString()!.Split('.')[^1]).Order(StringComparer.Ordinal)));
        static PrintLayout.Production.Requests.RenderRequest Grouped(PrintLayout.Production.Requests.RenderRequest settings) =>
            settings with { Grouping = PdfGrouping.Edition, Formats = ["pdf", "svg"] };
    }

    [Fact]
    public void A_page_on_which_a_story_goes_on_depends_on_the_page_where_it_starts()
    {
        using var project = new ManyEditions(1);
        foreach (var file in new[] { "edition.yaml", "a1.yaml", "a2.yaml" })
        {
            Directory.CreateDirectory(project.Input + "/tabloid");
            File.WriteAllText($"{project.Input}/tabloid/{file}", File.ReadAllText(Path.Combine(TestPaths.Root, "seeds/tabloid", file))
                .Replace("../a2/articles", "../e001/p01", StringComparison.Ordinal)
                .Replace("../../layouts", "../layouts", StringComparison.Ordinal));
        }

        File.Copy(Path.Combine(TestPaths.Root, "layouts/masters/tabloid.yaml"), project.Input + "/layouts/masters/tabloid.yaml");
        project.Edit("e001/p01/shen-qinglin.md", _ => File.ReadAllText(Path.Combine(TestPaths.Root, "seeds/a2/articles/shen-qinglin.md")));
        PrintLayout.Production.Requests.RenderRequest Tabloid(PrintLayout.Production.Requests.RenderRequest settings) =>
            settings with { Inputs = [project.Input + "/tabloid"] };
        project.Render("out", Tabloid);
        project.Render("out", Tabloid);
        Assert.Equal(2, Unchanged(project));
        project.Edit("tabloid/a1.yaml", text => text + "\n");
        project.Render("out", Tabloid);
        Assert.Equal(0, Unchanged(project));
    }

    private static int Unchanged(ManyEditions editions) => editions.Messages.Split(": unchanged (").Length - 1;

    private static List<DateTime> Times(ManyEditions editions) =>
        [.. editions.Files("out").Keys.Select(file => File.GetLastWriteTimeUtc(editions.PathOf("out/" + file)))];
}
