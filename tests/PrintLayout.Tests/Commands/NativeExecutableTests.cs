using ImageMagick;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Commands;

/// <summary>
/// The native executable does what the other build does, to the byte: nothing that a package does by reflection was lost, and the part
/// of PdfPig that native code leaves out is not missed.
/// </summary>
[Slow]
public sealed class NativeExecutableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public static TheoryData<string, string> Editions => new()
    {
        { "seeds/a2/edition.yaml", "x-4" },
        { "seeds/a2/edition.yaml", "x-1a" },
        { "seeds/tabloid/edition.yaml", "x-4" },
        { "layouts/gallery/edition.yaml", "x-4" },
    };

    [Theory]
    [MemberData(nameof(Editions))]
    public void Pages_and_messages_are_the_same(string edition, string standard)
    {
        CommandProcess.RequireNative();
        AssertSame(Path.Combine(TestPaths.Root, edition), standard);
    }

    [Theory]
    [InlineData("x-4")]
    [InlineData("x-1a")]
    public void Placed_images_are_the_same(string standard)
    {
        CommandProcess.RequireNative();
        using var edition = new SmallEdition();
        edition.Write("photo.jpg", TestImages.File(MagickFormat.Jpeg, 853, 500, (x, y) => [(byte)(x / 4), (byte)(y / 2), 90]));
        edition.Write("press.jpg", TestImages.File(MagickFormat.Jpeg, 853, 500, (x, y) => [(byte)(x / 8), (byte)(y / 4), 40, 20]));
        edition.Write("photo.png", TestImages.File(MagickFormat.Png, 853, 500, (x, y) => [(byte)(x / 4), 90, (byte)(y / 2)]));
        edition.Write("press.tif",
            TestImages.File(MagickFormat.Tiff, 853, 500, (x, y) => [(byte)(x / 8), 30, (byte)(y / 4), 10], CompressionMethod.LZW));
        string[] names = ["photo.jpg", "press.jpg", "photo.png", "press.tif"];
        var layout = "master: masters/broadsheet.yaml\nstyle: styles/daily.yaml\nmodules:\n";
        for (var i = 0; i < names.Length; i++)
        {
            edition.Write($"n{i}.md", $"---\nheadline: 图片\nfigures: [{{ kind: photo, image: {names[i]}, caption: 说明, crop: 20% }}]\n---\n"
                + $"{new string('新', 60)}。\n");
            layout += SmallEdition.Module($"n{i}", $"{2 * i + 1}-{2 * i + 2}", "1-26", "    figure: { columns: 1-2, rows: 14 }\n");
        }

        edition.Write("page.yaml", layout);
        edition.Write("edition.yaml",
            "paper: 样报\ndate: 2026-01-20\npages:\n  - { page: A1, layout: page.yaml, articles: [n0.md, n1.md, n2.md, n3.md] }\n");
        AssertSame(edition.PathOf("edition.yaml"), standard);
    }

    [Theory]
    [InlineData("info.txt", "info", "--json")]
    [InlineData("fonts.txt", "fonts", "--json", "--text", "seeds/a2/articles/ai-listings.md")]
    [InlineData("status.txt", "status", "seeds/tabloid/edition.yaml")]
    [InlineData("check.txt", "check", "seeds/a2/edition.yaml")]
    [InlineData("capacity.txt", "capacity", "layouts/a2.yaml", "--json")]
    [InlineData("import.txt", "import", "seeds/a2/source.txt", "--dry-run", "-o", "/nowhere/imported")]
    [InlineData("completions.txt", "completions", "bash")]
    public void Other_commands_say_the_same(string name, params string[] arguments)
    {
        CommandProcess.RequireNative();
        Assert.NotEmpty(name);
        var native = CommandProcess.Run(CommandProcess.Native, TestPaths.Root, arguments);
        var other = CommandProcess.JustInTime(TestPaths.Root, arguments);
        Assert.NotEmpty(native.Output);
        Assert.Equal(other.Code, native.Code);
        if (arguments[0] is "info") return;
        Assert.Equal(Neutral(other.Output), Neutral(native.Output));
        Assert.Equal(Neutral(other.Messages), Neutral(native.Messages));
    }

    [Fact]
    public void A_page_that_is_made_up_is_the_same()
    {
        CommandProcess.RequireNative();
        using var folder = new Makeup.MakeupFolder();
        folder.Sample();
        string[] arguments = ["makeup", "edition.yaml", "--alternatives", "2", "--write", "--force", "-o"];
        var native = CommandProcess.Run(CommandProcess.Native, folder.Path, [.. arguments, "sheets"]);
        var layout = File.ReadAllText(folder.PathOf("layouts/edition-A2.yaml"));
        var sheet = File.ReadAllBytes(folder.PathOf("sheets/A2-makeup.png"));
        var other = CommandProcess.JustInTime(folder.Path, [.. arguments, "sheets"]);
        Assert.Equal(0, native.Code);
        Assert.Equal(other.Code, native.Code);
        Assert.Equal(other.Output, native.Output);
        Assert.Equal(File.ReadAllText(folder.PathOf("layouts/edition-A2.yaml")), layout);
        Assert.Equal(File.ReadAllBytes(folder.PathOf("sheets/A2-makeup.png")), sheet);
    }

    [Fact]
    public void Proofs_signatures_and_the_board_are_the_same()
    {
        CommandProcess.RequireNative();
        using var one = new Signing.SignEdition();
        using var other = new Signing.SignEdition();
        string[][] calls =
        [
            ["proof", "day.yaml", "--by", "李校", "--time", "2026-01-19 22:40", "-q"], ["sign", "day.yaml", "--page", "A1", "--by", "王编"],
            ["status", "day.yaml", "--json"], ["proof", "day.yaml", "--all", "-q"],
            ["sign", "day.yaml", "--page", "A1", "--by", "赵", "--withdraw"],
        ];
        foreach (var call in calls)
            Assert.Equal(CommandProcess.JustInTime(other.Root, call), CommandProcess.Run(CommandProcess.Native, one.Root, call));
        foreach (var file in Directory.GetFiles(other.PathOf("proofs")).Concat(Directory.GetFiles(other.Proofs)))
        {
            var twin = Path.Combine(one.Root, Path.GetRelativePath(other.Root, file));
            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(twin)), $"{twin} differs");
        }
    }

    [Fact]
    public void Preflight_finds_the_same_in_a_file_that_breaks_its_standard()
    {
        CommandProcess.RequireNative();
        var pdf = Path.Combine(_folder, "plain.pdf");
        var edition = Path.Combine(TestPaths.Root, "seeds/a2/edition.yaml");
        Assert.Equal(0, CommandProcess.JustInTime(_folder, "render", edition, "-o", _folder, "--pdf-standard", "none").Code);
        File.Move(Path.Combine(_folder, "A2.pdf"), pdf);
        var native = CommandProcess.Run(CommandProcess.Native, _folder, "preflight", pdf, "--profile", "x-1a", "--tac", "100");
        Assert.Equal(6, native.Code);
        Assert.Contains("PL6", native.Messages, StringComparison.Ordinal);
        Assert.Equal(CommandProcess.JustInTime(_folder, "preflight", pdf, "--profile", "x-1a", "--tac", "100"), native);
    }

    // What another runtime holds of these numbers is its own; this one begins with them closed.
    [Theory]
    [InlineData(">&-")]
    [InlineData("2>&-")]
    [InlineData("0<&- >&- 2>&-")]
    public void Streams_that_are_closed_get_into_no_page(string streams)
    {
        CommandProcess.RequireNative();
        Assert.SkipUnless(File.Exists("/dev/null"), "there is no /dev/null");
        using var editions = new Batch.ManyEditions(1, pages: 2);
        Assert.Equal(0, editions.Render("good", settings => settings with { Preflight = true }));
        var run = CommandProcess.Run("sh", editions.Input, "-c",
            $"exec '{CommandProcess.Native}' render e001 -o '{editions.PathOf("native/e001/{p}")}' --format pdf {streams}");
        Assert.Equal(0, run.Code);
        Assert.Equal(editions.Files("good"), editions.Files("native"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AssertSame(string edition, string standard)
    {
        var native = CommandProcess.Run(
            CommandProcess.Native, _folder, "render", edition, "-o", "native", "--ppi", "60", "--quiet", "--pdf-standard", standard);
        var other = CommandProcess.JustInTime(
            _folder, "render", edition, "-o", "other", "--ppi", "60", "--quiet", "--pdf-standard", standard);
        Assert.True(native.Code == 0, native.Messages);
        Assert.Equal(other.Code, native.Code);
        Assert.Equal(Findings(other.Messages), Findings(native.Messages));
        var names = Directory.GetFiles(Path.Combine(_folder, "other")).Select(path => Path.GetFileName(path))
            .Where(name => name != "report.json").Order(StringComparer.Ordinal).ToList();
        Assert.Contains(names, name => name.EndsWith(".pdf", StringComparison.Ordinal));
        foreach (var name in names)
        {
            Assert.True(
                File.ReadAllBytes(Path.Combine(_folder, "other", name)).AsSpan()
                    .SequenceEqual(File.ReadAllBytes(Path.Combine(_folder, "native", name))), $"{name} differs");
        }
    }

    /// <summary>The messages without the lines that tell how long it took.</summary>
    private static string Findings(string messages) =>
        string.Join('\n',
            messages.Split('\n').Where(line => !line.Contains(" ms ", StringComparison.Ordinal)
                && !line.Contains(" a second", StringComparison.Ordinal) && !line.StartsWith("  A", StringComparison.Ordinal)));

    /// <summary>The two builds find their own copies of the bundled fonts.</summary>
    private static string Neutral(string text) =>
        text.Replace(Path.Combine(TestPaths.Root, "artifacts", "native") + "/", TestPaths.Root + "/", StringComparison.Ordinal);
}
