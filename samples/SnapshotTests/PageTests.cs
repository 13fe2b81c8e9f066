using PrintLayout.Diagnostics;
using PrintLayout.Testing;
using Xunit;

namespace SnapshotTests;

/// <summary>Every page of the edition is as it was verified: PageTests.*.verified.json, one line of JSON a line of the page.</summary>
public sealed class PageTests(Paper paper) : IClassFixture<Paper>
{
    [Fact]
    public void Pages_are_as_verified()
    {
        Assert.DoesNotContain(paper.Edition.Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.All(paper.Edition.Pages, page => Assert.True(page.IsSound, string.Join('\n', page.Diagnostics)));
        PageSnapshot.Verify(paper.Edition.Pages.Select(page => page.Made!.Page));
    }

    [Fact]
    public void No_verified_file_is_left_over() => Assert.Empty(PageSnapshot.Dangling());
}
