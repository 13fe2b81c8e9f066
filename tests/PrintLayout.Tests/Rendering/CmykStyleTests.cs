using ImageMagick;
using PrintLayout.Tests.Images;

namespace PrintLayout.Tests.Rendering;

/// <summary>What a house style and the command say of CMYK pictures, from the manuscript to the files.</summary>
[Slow]
public sealed class CmykStyleTests : IDisposable
{
    private const string Figure = "    figure: { columns: 1-2, rows: 14 }\n";
    private static readonly byte[] Coated = ColorProfiles.CoatedFOGRA39.ToByteArray()!;
    private readonly SmallEdition _edition = new();

    public CmykStyleTests()
    {
        _edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-24") + Figure + SmallEdition.Module("two", "3-4", "1-12"));
        _edition.Write(
            "one.md", "---\nheadline: 头条\nfigures:\n  - { kind: photo, image: photo.tif }\n---\n" + new string('新', 60) + "。\n");
        _edition.Write("photo.tif", TestImages.Flat(MagickFormat.Tiff, 853, 500, 204, 179, 179, 230));
        _edition.Write("styles/coated.icc", Coated);
    }

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void The_page_is_lost_as_it_is_and_mended_where_the_house_says_so()
    {
        Assert.Equal(1, _edition.Render());
        Assert.Contains("error PL5006", _edition.Messages, StringComparison.Ordinal);
        House("{ cmyk: convert, cmyk-profile: coated.icc }");
        Assert.True(_edition.Render() == 0, _edition.Messages);
        Assert.Contains("A1.pdf", _edition.Files());
        Assert.Contains("PL5023", _edition.Messages, StringComparison.Ordinal);
        // The profile is an input: without it, what was rendered before does not stand.
        _edition.Remove("styles/coated.icc");
        Assert.NotEqual(0, _edition.Render());
        Assert.Contains("styles/daily.yaml:1:42: error PL1001", _edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_decides_before_the_house()
    {
        House("{ cmyk: convert, cmyk-profile: coated.icc }");
        Assert.Equal(1, _edition.Render(settings => settings with { ConvertsCmyk = false }));
        House("{ cmyk-profile: coated.icc }");
        Assert.Equal(1, _edition.Render());
        Assert.True(_edition.Render(settings => settings with { ConvertsCmyk = true }) == 0, _edition.Messages);
    }

    [Fact]
    public void The_proof_alone_is_that_of_the_press()
    {
        House("{ cmyk: convert, cmyk-profile: coated.icc }");
        Assert.True(_edition.Render() == 0, _edition.Messages);
        var both = File.ReadAllBytes(Path.Combine(_edition.Output, "A1.png"));
        File.Delete(Path.Combine(_edition.Output, "A1.png"));
        Assert.True(_edition.Render(settings => settings with { Formats = ["png"] }) == 0, _edition.Messages);
        Assert.Equal(both, File.ReadAllBytes(Path.Combine(_edition.Output, "A1.png")));
        Assert.Equal(0, _edition.Render(settings => settings with { Formats = ["png"], ConvertsCmyk = false }));
        Assert.NotEqual(both, File.ReadAllBytes(Path.Combine(_edition.Output, "A1.png")));
    }

    [Theory]
    [InlineData("{ cmyk: mend }", "PL1006")]
    [InlineData("{ cmik: keep }", "PL1004")]
    [InlineData("{ cmyk-profile: /coated.icc }", "PL1008")]
    [InlineData("{ cmyk-profile: daily.yaml }", "PL4020")]
    public void What_is_wrong_is_told_in_the_style(string pictures, string code)
    {
        House(pictures);
        Assert.NotEqual(0, _edition.Render());
        Assert.Contains("styles/daily.yaml:1:", _edition.Messages, StringComparison.Ordinal);
        Assert.Contains($"error {code}", _edition.Messages, StringComparison.Ordinal);
    }

    private void House(string pictures)
    {
        var style = File.ReadAllText(Path.Combine(TestPaths.Root, "layouts/styles/daily.yaml"));
        _edition.Write("styles/daily.yaml", $"pictures: {pictures}\n{style}");
    }
}
