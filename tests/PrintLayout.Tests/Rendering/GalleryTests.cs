using PrintLayout.Cli.Runs;

namespace PrintLayout.Tests.Rendering;

/// <summary>
/// The gallery of module forms against its snapshots (layouts/gallery/snapshots), whose pages were looked at when they were
/// approved.
/// </summary>
public sealed class GalleryTests
{
    [Fact]
    public void Every_form_is_as_it_was_approved()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var settings = new SnapshotSettings(
            SnapshotAction.Test, Path.Combine(TestPaths.Root, "layouts/gallery/edition.yaml"), TestFonts.Bundled);
        var code = new SnapshotRun(settings, output, errors).Execute();
        int[] pages = [.. Enumerable.Range(1, 11), 21, 22];
        var same = string.Concat(pages.Select(page => $"G{page}: same\n"));
        Assert.Equal((0, same), (code, output.ToString() + errors));
    }
}
