using System.Globalization;
using PrintLayout.Cli.Options;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Tests.Batch;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/8", 3, 8)]
    public void A_share_is_a_number_of_a_count(string text, int number, int count) =>
        Assert.Equal(new Shard(number, count), Shard.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("1/999999999999")]
    public void Anything_else_is_none(string text) => Assert.Null(Shard.TryParse(text));

    [Fact]
    public void Every_page_is_in_exactly_one_share_and_no_share_stays_empty()
    {
        var shares = Enumerable.Range(1, 3).Select(number => new Shard(number, 3)).ToList();
        var pages = Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"e{i}/edition.yaml")).ToList();
        Assert.All(pages, page => Assert.Single(shares, share => share.Takes(page, "A1")));
        Assert.All(shares, share => Assert.InRange(pages.Count(page => share.Takes(page, "A1")), 70, 130));
    }

    [Fact]
    public void A_page_stays_in_its_share_whatever_other_pages_there_are()
    {
        // Computed once by hand: SHA-256 of "seeds/a2/edition.yaml\nA2", its first eight bytes modulo five.
        var digest = System.Security.Cryptography.SHA256.HashData("seeds/a2/edition.yaml\nA2"u8);
        var expected = (int)(System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(digest) % 5) + 1;
        Assert.True(new Shard(expected, 5).Takes("seeds/a2/edition.yaml", "A2"));
    }

    [Theory]
    [InlineData("auto/8", "JOB_COMPLETION_INDEX=2", 3, 8)] // Kubernetes counts from 0
    [InlineData("auto/8", "SLURM_ARRAY_TASK_ID=2", 3, 8)]
    [InlineData("auto/8", "SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MIN=1", 2, 8)]
    [InlineData("auto", "JOB_COMPLETION_INDEX=2 JOB_COMPLETIONS=4", 3, 4)]
    [InlineData("auto", "CLOUD_RUN_TASK_INDEX=0 CLOUD_RUN_TASK_COUNT=5", 1, 5)]
    [InlineData("auto", "AWS_BATCH_JOB_ARRAY_INDEX=4 AWS_BATCH_JOB_ARRAY_SIZE=5", 5, 5)]
    [InlineData("auto/5", "AWS_BATCH_JOB_ARRAY_INDEX=4", 5, 5)]
    [InlineData("auto", "CI_NODE_INDEX=1 CI_NODE_TOTAL=3", 1, 3)] // GitLab counts from 1
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=20 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=5 SLURM_ARRAY_TASK_COUNT=5", 3, 5)]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=5", 5, 5)]
    public void The_number_may_come_from_the_scheduler(string written, string variables, int number, int count) =>
        Assert.Equal(new Shard(number, count), ShardOption.Read(written, Environment(variables)));

    [Theory]
    [InlineData("auto", "")]
    [InlineData("auto/8", "")]
    [InlineData("auto", "JOB_COMPLETION_INDEX=2")] // nobody says of how many
    [InlineData("auto/2", "JOB_COMPLETION_INDEX=2")] // the third of two
    // between the steps
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=12 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=5 SLURM_ARRAY_TASK_COUNT=5")]
    [InlineData("automatic/2", "JOB_COMPLETION_INDEX=1")]
    public void A_scheduler_that_says_too_little_is_an_error(string written, string variables) =>
        Assert.Null(ShardOption.Read(written, Environment(variables)));

    private static Func<string, string?> Environment(string variables)
    {
        var set = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return set.GetValueOrDefault;
    }
}
