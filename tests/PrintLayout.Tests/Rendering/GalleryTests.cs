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
        Assert.Equal((0, "G1: same\nG2: same\nG3: same\nG4: same\nG5: same\nG6: same\nG7: same\n"), (code, output.ToString() + errors));
    }
}
