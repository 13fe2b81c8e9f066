using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Styles;
using PrintLayout.Production.Makeup;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Production.Makeup;

public sealed class LayoutFileWriterTests : IDisposable
{
    private readonly TempProject _project = new TempProject()
        .With("house/master.yaml", RepositoryFiles.Read("layouts/masters/broadsheet.yaml")
            + "inks:\n  sea: C90 M40 Y0 K10\n  festival: { spot: PANTONE 186 C, as: C0 M100 Y81 K4 }\n")
        .With("house/style.yaml", RepositoryFiles.Read("layouts/styles/daily.yaml"));

    public static TheoryData<string> Authored => [.. Directory.GetFiles(RepositoryFiles.Root, "*.yaml", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)
            && !file.Contains("/Starter/", StringComparison.Ordinal) && !file.Contains("/artifacts/", StringComparison.Ordinal)
            && File.ReadAllText(file).Contains("\nmodules:", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file)).Order(StringComparer.Ordinal)];

    private static readonly Gen<IndexRange> Ranges =
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 20], (first, more) => new IndexRange(first, first + more));
    private static readonly Gen<CountRange> Counts =
        Gen.Select(Gen.Int[1, 10], Gen.Int[0, 9], (least, more) => new CountRange(least, least + more));
    private static readonly Gen<Pt> Sizes = Gen.Int[5_000, 90_000].Select(milli => new Pt(milli));

    private static readonly Gen<Located<string>> Names = Gen.OneOf(
        Among(
            "port", "a b", "true", "null", "12", "1-4", "港口", "- x", "a: b", "a, b", "x #y", "say \"hi\"", "back\\slash", "{a}", "[b]",
            "@x", "~", "半通栏", "%y", "!t", "&a", "*b", "|c", "'q'", "a:", "..", "0x1f", "1e3", "C10 M90"),
        Gen.Char["abz09 :#,-港闻。《》{}[]'\"\\"].Array[1, 12].Select(chars => new string(chars).Trim()).Where(text => text.Length > 0))
        .Select(text => new Located<string>(text, default));

    private static readonly Gen<CmykValue> Inks = Gen.OneOf(
        Among(new CmykValue(0, 0, 0, 80), new CmykValue(0, 0, 0, 0), new CmykValue(125, 0, 0, 0), new CmykValue(900, 400, 0, 100)),
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300], Gen.Int[0, 300], Gen.Int[0, 300], (c, m, y, k) => new CmykValue(c, m, y, k)),
        Gen.Int[0, 1000].Select(tint => CmykValue.OfSpot(new SpotValue("PANTONE 186 C", 0, 1000, 810, 40), tint)));

    private static readonly Gen<AcceptSpec> Accepts = Gen.Select(
        Gen.Enum<LayoutFinding>(), Names, (finding, reason) => new AcceptSpec(finding, reason.Value, default));

    private static readonly Gen<HeadSpec> Heads =
        from form in Gen.Enum<HeadForm>()
        from span in Maybe(Ranges)
        from style in Gen.Select(Gen.Bool, Names, (has, name) => has ? name : null)
        from size in Maybe(Gen.Select(Sizes, Gen.Int[0, 30_000], (least, more) => new SizeRange(least, new Pt(least.Milli + more))))
        from ladder in Gen.Bool
        from lines in Maybe(Counts)
        from rows in Maybe(Counts)
        from row in Maybe(Gen.Int[1, 60])
        from align in Maybe(Among(Alignment.Left, Alignment.Centre, Alignment.Right))
        from byline in Gen.Enum<BylinePlace>()
        select new HeadSpec
        {
            Form = form,
            Span = span,
            Style = style,
            Size = ladder ? null : size,
            UsesLadder = ladder,
            Lines = lines,
            Rows = rows,
            Row = row,
            Align = align,
            Byline = byline,
        };

    private static readonly Gen<FigureSpec> FigureSpecs =
        from columns in Ranges
        from rows in Counts
        from place in Gen.Enum<FigurePlace>()
        from row in Maybe(Gen.Int[1, 60])
        select new FigureSpec(columns, rows, place, default) { Row = row };

    private static readonly Gen<ModuleSpec> Modules =
        from article in Names
        from briefs in Names.Array[0, 3]
        from stories in Names.Array[0, 2]
        from columns in Ranges
        from rows in Ranges
        from cut in Gen.Select(Gen.Bool, Ranges, Ranges, (has, across, down) => has ? new CutSpec(across, down, default) : null)
        from text in Maybe(Counts)
        from measure in Maybe(Gen.Int[1, 40_000].Select(milli => new Em(milli)))
        from head in Heads
        from figures in FigureSpecs.Array[0, 3]
        from border in Gen.Enum<BorderForm>()
        from tint in Maybe(Inks)
        from flags in Gen.Select(Gen.Bool, Gen.Bool)
        from accepts in Accepts.Array[0, 2]
        select new ModuleSpec
        {
            Article = briefs is [var first, ..] ? first : article,
            Briefs = [.. briefs],
            Stories = briefs.Length > 0 ? [] : [.. stories],
            Columns = columns,
            Rows = rows,
            Cut = cut,
            TextColumns = text,
            Measure = measure is { } em ? new Located<Em>(em, default) : null,
            Head = head,
            Figures = [.. figures],
            Border = border,
            Tint = tint is { } ink ? new Located<CmykValue>(ink, default) : null,
            Reversed = flags.Item1 && tint is not null,
            ColumnRules = flags.Item2,
            Accept = [.. accepts],
        };

    private static readonly Gen<AdSpec> AdSpecs =
        from id in Names
        from columns in Ranges
        from rows in Ranges
        from size in Gen.Select(Gen.Bool, Names, (has, name) => has ? name : null)
        from border in Gen.Enum<BorderForm>()
        select new AdSpec(id, columns, rows, size, border, default);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Any_layout_is_read_back_as_it_was()
    {
        var files = _project.With("empty.yaml", "master: house/master.yaml\nstyle: house/style.yaml\nmodules: []\n");
        var empty = Read(files["empty.yaml"], File.ReadAllText(files["empty.yaml"]));
        var layouts =
            from modules in Modules.Array[0, 4]
            from ads in AdSpecs.Array[0, 2]
            from accepts in Accepts.Array[0, 2]
            from furniture in Gen.Enum<PageFurniture>()
            from comments in Among(
                "", "lead: top-left, over 5 columns, since its priority is 1", "a: b #c\n- d\r\ne\u2028f", "港口".PadRight(300, '夜'))
                .Array[0, 4]
            select (Layout: empty with
            {
                Modules = [.. modules],
                Ads = [.. ads],
                Accept = [.. accepts],
                Furniture = furniture,
                Master = furniture == PageFurniture.Folio ? empty.Master : empty.Master.WithoutFolio(),
            }, Comments: comments.ToImmutableArray());
        layouts.Sample(sample =>
        {
            var path = _project["pages/today/a1.yaml"];
            var text = LayoutFileWriter.Write(sample.Layout, path, "made up", sample.Comments);
            var bag = new DiagnosticBag();
            var read = PageLayoutReader.Read(TextFiles.Session(path, text, _project.Root, bag, LayoutLimits.Default));
            Assert.True(bag.Count == 0, $"{string.Join('\n', bag)}\n{text}");
            Assert.Equal(Dump(sample.Layout), Dump(read!));
        }, iter: 300);
    }

    [Theory]
    [MemberData(nameof(Authored))]
    public void An_authored_layout_is_written_and_read_back_as_it_was(string file)
    {
        var path = $"{RepositoryFiles.Root}/{file}";
        var bag = new DiagnosticBag();
        var layout = PageLayoutReader.Read(path, RepositoryFiles.Root, bag, LayoutLimits.Default);
        Assert.DoesNotContain(bag, d => d.Severity == DiagnosticSeverity.Error);
        var other = $"{RepositoryFiles.Root}/some/where/else.yaml";
        var text = LayoutFileWriter.Write(layout!, other);
        var read = PageLayoutReader.Read(TextFiles.Session(other, text, RepositoryFiles.Root, new DiagnosticBag(), LayoutLimits.Default));
        Assert.Equal(Dump(layout!), Dump(read!));
        Assert.Equal(text, LayoutFileWriter.Write(read!, other));
    }

    [Fact]
    public void All_layouts_of_the_repository_are_among_them() =>
        Assert.Superset(
            new SortedSet<string>(["layouts/a2.yaml", "layouts/gallery/figures.yaml", "layouts/gallery/heads.yaml",
                "layouts/gallery/shapes.yaml", "seeds/tabloid/a1.yaml", "seeds/tabloid/a2.yaml"]),
            new SortedSet<string>(Authored.Select(row => row.Data)));

    [Fact]
    public void A_file_reads_like_one_that_a_person_wrote()
    {
        const string Text = """
            # Made up. Change what you like.
            master: house/master.yaml
            style: house/style.yaml
            furniture: nameplate
            modules:
              # port: top-left, over 5 columns,
              # since its priority is 1.
              - article: port
                columns: 1-5
                rows: 16-60
                head: { style: headline-lead, size: 42pt, lines: 1, rows: 7 }
                figure: { columns: 2-4, rows: 18, place: top }
              - briefs: [one, two]
                columns: 6-8
                rows: 16-60
                border: double
                tint: 8%K
            ads:
              - { ad: bank, columns: 1-8, rows: 62-115, size: 半版 }
            accept:
              - finding: through-cut
                reason: the strip below is a series

            """;
        var layout = Read(_project["x.yaml"], Text);
        Assert.Equal(Text, LayoutFileWriter.Write(layout, _project["x.yaml"], "Made up. Change what you like.",
            ["port: top-left, over 5 columns,\nsince its priority is 1.", ""]));
    }

    [Fact]
    public void Master_and_style_are_named_from_the_folder_of_the_file()
    {
        var layout = Read(_project["x.yaml"], "master: house/master.yaml\nstyle: house/style.yaml\nmodules: []\n");
        Assert.StartsWith("master: ../../house/master.yaml\nstyle: ../../house/style.yaml\n",
            LayoutFileWriter.Write(layout, _project["a/b/l.yaml"]), StringComparison.Ordinal);
        Assert.StartsWith("master: master.yaml\nstyle: style.yaml\n",
            LayoutFileWriter.Write(layout, _project["house/l.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_comment_is_broken_at_spaces()
    {
        var layout = Read(_project["x.yaml"], "master: house/master.yaml\nstyle: house/style.yaml\nmodules:\n"
            + "  - { article: a, columns: 1, rows: 1 }\n");
        var text = LayoutFileWriter.Write(layout, _project["x.yaml"], "", [string.Join(' ', Enumerable.Repeat("word", 60))]);
        var comments = text.Split('\n').Where(line => line.StartsWith("  # ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(4, comments.Length);
        Assert.All(comments, line => Assert.True(line.Length <= 100));
    }

    private PageLayout Read(string path, string text)
    {
        var bag = new DiagnosticBag();
        var layout = PageLayoutReader.Read(TextFiles.Session(path, text, _project.Root, bag, LayoutLimits.Default));
        Assert.Empty(bag);
        return layout!;
    }

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, (has, value) => has ? value : (T?)null);

    private static Gen<T> Among<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    /// <summary>All that a layout says, places and names of files aside: by reflection, so that no new property is forgotten.</summary>
    private static string Dump(PageLayout layout)
    {
        var text = new StringBuilder();
        Add(text, layout, string.Empty);
        return text.ToString();
    }

    private static void Add(StringBuilder text, object? value, string indent)
    {
        var type = value?.GetType();
        if (value is null or string || type!.IsPrimitive || type.IsEnum || type.Namespace == "PrintLayout.Geometry")
        {
            text.Append(value ?? "-").Append('\n');
            return;
        }

        text.Append('\n');
        if (value is IEnumerable list)
        {
            foreach (var item in list) Add(text.Append(indent).Append("* "), item, indent + "  ");
            return;
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || property.PropertyType == typeof(SourceSpan)) continue;
            if (property.Name == "File") continue;
            Add(text.Append(indent).Append(property.Name).Append(": "), property.GetValue(value), indent + "  ");
        }
    }
}
