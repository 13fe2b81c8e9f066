using System.Text;

namespace PrintLayout.Tests.Import;

/// <summary>
/// Pages as newsrooms send them, without heading marks and with: each must come out as an editor reads it, or say where it is unsure.
/// </summary>
public sealed class PageReadingTests(ITestOutputHelper output)
{
    [Fact]
    public void Pages_come_out_as_an_editor_reads_them()
    {
        var (stories, extents, whole, silent, lost) = (0, 0, 0, 0, 0);
        var misses = new StringBuilder();
        foreach (var page in PageCase.All)
        {
            var judgement = PageJudgement.Of(page);
            stories += judgement.Stories;
            extents += judgement.Extents;
            whole += judgement.Whole;
            silent += judgement.Silent;
            lost += judgement.Lost;
            misses.Append(judgement.Misses);
        }

        output.WriteLine(misses.ToString());
        output.WriteLine($"{stories} stories: headline and extent {extents}, wholly {whole}, silent {silent}, lost {lost}");
        Assert.Equal((0, 0), (silent, lost));
        Assert.True(extents * 100 >= stories * 95 && whole * 100 >= stories * 85, $"{extents} and {whole} of {stories}\n{misses}");
    }
}
