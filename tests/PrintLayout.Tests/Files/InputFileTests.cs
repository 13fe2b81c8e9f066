using PrintLayout.Sources;

namespace PrintLayout.Tests.Files;

/// <summary>Reading whole files: up to the limit and not a byte further, whatever length they claim.</summary>
public sealed class InputFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(9, 10)]
    [InlineData(10, 10)]
    [InlineData(100_000, 1 << 20)]
    public void A_file_within_the_limit_is_read_whole(int length, long limit)
    {
        var content = Enumerable.Range(0, length).Select(i => (byte)(i * 31)).ToArray();
        File.WriteAllBytes(_path, content);
        Assert.Equal(content, InputFile.TryRead(_path, limit, out var fault));
        Assert.Equal(InputFault.None, fault);
    }

    [Theory]
    [InlineData(11, 10)]
    [InlineData(5_000, 10)]
    public void A_longer_file_is_refused(int length, long limit)
    {
        File.WriteAllBytes(_path, new byte[length]);
        Assert.Null(InputFile.TryRead(_path, limit, out var fault));
        Assert.Equal(InputFault.TooLarge, fault);
    }

    /// <summary>Files of /proc say that they are empty.</summary>
    [Fact]
    public void A_file_that_claims_no_length_is_read_to_its_end()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is Linux's");
        const string Path = "/proc/self/maps";
        Assert.Equal(0, new FileInfo(Path).Length);
        Assert.True(InputFile.TryRead(Path, 1 << 20, out _)!.Length > 2_000);
        Assert.Null(InputFile.TryRead(Path, 1_000, out var fault));
        Assert.Equal(InputFault.TooLarge, fault);
    }
}
