using PrintLayout.Production.Records;

namespace PrintLayout.Tests.Batch;

/// <summary>What a file was like: small ones by their content, large ones by size and time.</summary>
public sealed class FileStampsTests : IDisposable
{
    private const int Large = 4 << 20;
    private static readonly DateTime Then = new(2026, 1, 20, 0, 0, 0, DateTimeKind.Utc);
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(Large - 1, true)]
    [InlineData(Large, false)]
    public void A_touched_file_is_the_same_when_it_is_small_enough_to_be_read(int length, bool isSame)
    {
        var stamp = Take(new byte[length]);
        Assert.Equal(isSame, stamp.Sha256.Length > 0);
        Assert.True(new FileStamps().IsSame(stamp));
        File.SetLastWriteTimeUtc(_path, Then.AddSeconds(1));
        Assert.Equal(isSame, new FileStamps().IsSame(stamp));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(Large)]
    public void Another_content_is_another_file(int length)
    {
        var content = new byte[length];
        var stamp = Take(content);
        content[length / 2] = 1;
        File.WriteAllBytes(_path, content);
        Assert.False(new FileStamps().IsSame(stamp));
        File.WriteAllBytes(_path, content[1..]);
        Assert.False(new FileStamps().IsSame(stamp));
        File.Delete(_path);
        Assert.False(new FileStamps().IsSame(stamp));
    }

    [Theory]
    [InlineData((1 << 20) - 1, false)]
    [InlineData(1 << 20, true)]
    public void Another_content_of_the_same_length_and_time_is_seen_in_small_files(int length, bool isSame)
    {
        var content = new byte[length];
        var stamp = Take(content);
        content[length / 2] = 1;
        File.WriteAllBytes(_path, content);
        File.SetLastWriteTimeUtc(_path, Then);
        var stamps = new FileStamps();
        stamps.AddKnown(stamp);
        Assert.Equal(isSame, stamps.IsSame(stamp));
    }

    private FileStamp Take(byte[] content)
    {
        File.WriteAllBytes(_path, content);
        File.SetLastWriteTimeUtc(_path, Then);
        return new FileStamps().Take(_path, Then.AddSeconds(10).Ticks)!.Value;
    }
}
