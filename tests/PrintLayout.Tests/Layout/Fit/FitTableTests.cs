using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Fit;

/// <summary>Answers that pages share: nothing of what a page shows or says may depend on who asked first.</summary>
public sealed class FitTableTests(TestPages pages) : IClassFixture<TestPages>
{
    [Fact]
    public void Two_thousand_shapes_have_the_same_answer_with_and_without_a_table()
    {
        var table = new FitTable();
        using var with = new Asker(pages, table);
        using var again = new Asker(pages, table);
        var (one, other) = (FitShapes.Story("a.md", 700), FitShapes.Story("b.md", 700));
        using var without = new Asker(pages, new FitTable(0));
        FitShapes.Any.Sample(
            shape =>
            {
                var first = with.Fit.Ask(new FitQuestion(one, shape));
                var bytes = table.Bytes;
                var second = again.Fit.Ask(new FitQuestion(other, shape));
                Assert.Same(first, second);
                Assert.Equal(bytes, table.Bytes);
                Assert.Equal(first, without.Fit.Ask(new FitQuestion(one, shape)));
                // Set for the other file, the form and the fill are those that the answer gives.
                if (first is not null) Assert.Equal(first, again.Fit.Set(new FitQuestion(other, shape), first).ToAnswer());
            },
            iter: 2_000, threads: 1);
        Assert.True(table.Bytes > 500_000);
    }

    [Fact]
    public void A_page_is_the_same_whether_its_answers_are_shared_or_not()
    {
        var table = new FitTable();
        var story = FitShapes.Article("a.md", 900);
        var alone = Make(story, Layout(1, 1), new FitTable(0));
        for (var time = 0; time < 3; time++) Assert.Equal(alone.Text, Make(story, Layout(1, 1), table).Text);
        // Another file and another place: as if it had been made alone.
        var other = FitShapes.Article("b.md", 900);
        var moved = Make(other, Layout(5, 50), table);
        Assert.Equal(Make(other, Layout(5, 50), new FitTable(0)).Text, moved.Text);
        Assert.Equal(alone.Made.Report.Modules[0].Cost, moved.Made.Report.Modules[0].Cost);
    }

    [Fact]
    public void Findings_name_the_file_and_the_place_of_the_page_that_asks()
    {
        var table = new FitTable();
        foreach (var (file, line) in (ReadOnlySpan<(string, int)>)[("a.md", 1), ("b.md", 30), ("a.md", 30)])
        {
            var findings = new DiagnosticBag();
            var story = FitShapes.Article(file, 3_000) with
            {
                Headline = ManuscriptText.Plain("机器人\U0001F600走进工厂机器人走进工厂机器人走进工厂", TestPages.At(file, line)),
            };
            var layout = Layout(1, line);
            Make(story, layout with { Modules = [layout.Modules[0] with { Head = new HeadSpec { Lines = 1 } }] }, table, findings);
            Assert.Contains(findings,
                finding => finding.Code == DiagnosticCodes.HeadlineTooWide && finding.Span.File == file && finding.Span.Line == line);
            Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.MissingGlyph && finding.Span.File == file);
            Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.Overset && finding.Span.File == file);
            Assert.DoesNotContain(findings, finding => finding.Span.File is "a.md" or "b.md" && finding.Span.File != file);
        }
    }

    [Fact]
    public void Two_modules_of_equal_words_on_one_page_keep_their_own_files()
    {
        var findings = new DiagnosticBag();
        var (one, other) = (FitShapes.Article("a.md", 3_000), FitShapes.Article("b.md", 3_000) with { Id = "b" });
        pages.Make(findings, TestPages.Layout(TestPages.Module("a", 1, 2, 1, 20), TestPages.Module("b", 5, 6, 1, 20)), one, other);
        Assert.Equal(["a.md", "b.md"],
            findings.Where(finding => finding.Code == DiagnosticCodes.Overset).Select(finding => finding.Span.File).Order());
    }

    [Fact]
    public void Another_house_style_gives_another_answer()
    {
        var table = new FitTable();
        var story = FitShapes.Article("a.md", 900);
        var larger = TestPages.With(StyleNames.Body, style => style with { Size = style.Size + style.Size / 10 });
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(Make(story, Layout(1, 1), new FitTable(0)).Text, Make(story, Layout(1, 1), table).Text);
            var layout = Layout(1, 1) with { Style = larger };
            Assert.Equal(Make(story, layout, new FitTable(0)).Text, Make(story, layout, table).Text);
        }
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_questions()
    {
        const int Most = 200_000;
        var table = new FitTable(Most);
        var setting = new FitSetting(new PageGrid(TestPages.Master).Measures, TestPages.Style, pages.Fonts, LanguageRegistry.Default);
        var answer = new FitAnswer(new FitForm(1, default, null, 0, [], 0), 1, 0, 0, true, false, 0);
        for (var i = 0; i < 20; i++)
        {
            var story = FitShapes.Story("a.md", 400 + (i * 120));
            for (var rows = 1; rows <= 100; rows++) table.Keep(setting, new FitQuestion(story, new FitShape(3, rows)), answer);
            Assert.InRange(table.Bytes, 0, Most);
        }

        Assert.InRange(table.Bytes, Most / 4, Most);
        Assert.False(table.TryFind(setting, new FitQuestion(FitShapes.Story("a.md", 400), new FitShape(3, 1)), out _));
    }

    [Fact]
    public void What_is_asked_for_often_stays()
    {
        var table = new FitTable(40_000);
        var setting = new FitSetting(new PageGrid(TestPages.Master).Measures, TestPages.Style, pages.Fonts, LanguageRegistry.Default);
        var answer = new FitAnswer(new FitForm(1, default, null, 0, [], 0), 1, 0, 0, true, false, 0);
        var story = FitShapes.Story("a.md", 400);
        table.Keep(setting, new FitQuestion(story, new FitShape(8, 8)), answer);
        for (var rows = 1; rows <= 500; rows++)
        {
            table.Keep(setting, new FitQuestion(story, new FitShape(3, rows)), null);
            Assert.True(table.TryFind(setting, new FitQuestion(story, new FitShape(8, 8)), out var known));
            Assert.Same(answer, known);
        }
    }

    [Fact]
    public void Threads_share_a_table()
    {
        var table = new FitTable(60_000);
        var story = FitShapes.Story("a.md", 500);
        using var single = new Asker(pages, new FitTable(0));
        var expected = Enumerable.Range(10, 40).Select(rows => single.Fit.Ask(new FitQuestion(story, new FitShape(2, rows)))).ToArray();
        Parallel.For(0, 6, new ParallelOptions { MaxDegreeOfParallelism = 3 }, thread =>
        {
            using var asker = new Asker(pages, table);
            var own = FitShapes.Story($"{thread}.md", 500);
            for (var i = 0; i < expected.Length; i++)
            {
                var at = (i * 7 + thread) % expected.Length;
                Assert.Equal(expected[at], asker.Fit.Ask(new FitQuestion(own, new FitShape(2, 10 + at))));
            }
        });
    }

    private (MadePage Made, string Text) Make(Article story, PageLayout layout, FitTable table, DiagnosticBag? findings = null)
    {
        var edition = new Edition("edition.yaml", new Located<string>("样报", SourceSpan.None), new DateOnly(2026, 1, 20), "zh-Hans", []);
        var bag = findings ?? new DiagnosticBag();
        var made = PageMaker.Make(
            edition, TestPages.Page("a"), layout, new Dictionary<string, Article> { ["a"] = story }, pages.Fonts, bag,
            new MakeUpOptions { Fits = table })!;
        using var memory = new MemoryStream();
        DisplayListWriter.Write(made.Page, memory);
        return (made, System.Text.Encoding.UTF8.GetString(memory.ToArray()) + string.Join('\n', bag.Select(finding => $"{finding}")));
    }

    private static PageLayout Layout(int column, int row) => TestPages.Layout(TestPages.Module("a", column, column + 2, row, row + 34) with
    {
        Head = new HeadSpec { Size = new SizeRange(new Geometry.Pt(18_000), new Geometry.Pt(30_000)), Rows = new CountRange(2, 6) },
        TextColumns = new CountRange(2, 3),
        Figures = [new FigureSpec(new Geometry.IndexRange(1, 2), new CountRange(8, 12), FigurePlace.Foot, TestPages.At("page.yaml", row))],
    });

    /// <summary>One worker with a grid of its own.</summary>
    private sealed class Asker : IDisposable
    {
        private readonly LayoutContext _context;

        public Asker(TestPages pages, FitTable table)
        {
            var styles = StyleBook.TryResolve(TestPages.Style, pages.Fonts, LanguageRegistry.Default, new DiagnosticBag())!;
            _context = new LayoutContext(new PageGrid(TestPages.Master), styles, new DiagnosticBag(), new MakeUpOptions { Fits = table });
            Fit = new StoryFit(_context, new LabelSetter(_context));
        }

        public StoryFit Fit { get; }

        public void Dispose() => _context.Dispose();
    }
}
