using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Signing;

/// <summary>Lines of records, read and written; what they come to, in whatever order they stand; files that are no records.</summary>
public sealed class SignOffRecordTests : IDisposable
{
    private static readonly string Seen = new('a', 64);
    private static readonly string Other = new('b', 64);
    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-records-").FullName;

    private SignOffFolder Folder => SignOffFolder.Of(Path.Combine(_root, "day.yaml"));

    private string Log => Folder.FileOf("A1");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_record_is_a_line_that_reads_back_and_has_only_keys_of_the_schema()
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("schemas/sign-off.schema.json"));
        var known = schema.RootElement.GetProperty("properties").EnumerateObject().Select(member => member.Name).ToHashSet();
        SignOffEntry[] entries =
        [
            Proof(1, 1, Seen) with { By = "“李”\\", Time = "2026-11-28 22:40", Errors = 2, Warnings = 3 },
            Sign(2, Seen, "王编") with { Role = "主编", Time = "2026-11-28 22:41 UTC" },
            Withdraw(3, Seen, "王编"),
        ];
        foreach (var entry in entries)
        {
            var line = SignOffLine.Write(entry);
            Assert.DoesNotContain((byte)'\n', line);
            Assert.Equal(entry, SignOffLine.Read(line));
            using var json = JsonDocument.Parse(line);
            Assert.All(json.RootElement.EnumerateObject(), member => Assert.Contains(member.Name, known));
        }

        Assert.Contains("王编", Encoding.UTF8.GetString(SignOffLine.Write(entries[1])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_states_of_a_page_follow_its_records()
    {
        Assert.Equal(PageSignOffState.New, StateOf(Seen));
        Assert.Equal(PageSignOffState.Proofed, StateOf(Seen, Proof(1, 1, Seen)));
        Assert.Equal(PageSignOffState.ChangedSinceProof, StateOf(Other, Proof(1, 1, Seen)));
        Assert.Equal(PageSignOffState.Proofed, StateOf(Seen, Proof(1, 1, Seen), Proof(2, 2, Other)));
        Assert.Equal(PageSignOffState.Released, StateOf(Seen, Proof(1, 1, Seen), Sign(2, Seen, "王编")));
        Assert.Equal(PageSignOffState.ChangedAfterSigning, StateOf(Other, Proof(1, 1, Seen), Sign(2, Seen, "王编"), Proof(3, 2, Other)));
        Assert.Equal(PageSignOffState.Proofed, StateOf(Seen, Proof(1, 1, Seen), Sign(2, Seen, "王编"), Withdraw(3, Seen, "王编")));
        Assert.Equal(
            PageSignOffState.Released,
            StateOf(Seen, Proof(1, 1, Seen), Sign(2, Seen, "王编"), Withdraw(3, Seen, "王编"), Sign(4, Seen, "王编")));
        Assert.Equal(
            PageSignOffState.Released, StateOf(Seen, Proof(1, 1, Seen), Sign(2, Seen, "王编"), Sign(3, Seen, "李"), Withdraw(4, Seen, "王编")));
    }

    [Fact]
    public void A_signature_and_its_withdrawal_that_did_not_see_each_other_release_nothing() =>
        Assert.Equal(PageSignOffState.Proofed, StateOf(Seen, Proof(1, 1, Seen), Sign(2, Seen, "王编"), Withdraw(2, Seen, "王编")));

    [Fact]
    public void The_order_of_lines_means_nothing()
    {
        SignOffEntry[] entries =
        [
            Proof(1, 1, Seen), Sign(2, Seen, "王编"), Proof(3, 2, Other), Withdraw(4, Seen, "王编"), Sign(5, Other, "李"), Proof(5, 3, Seen),
        ];
        var straight = new PageSignOff([.. entries]);
        var turned = new PageSignOff([.. entries.Reverse()]);
        Assert.Equal(straight.Signatures, turned.Signatures);
        Assert.Equal(straight.Rounds, turned.Rounds);
        Assert.Equal(straight.NextNumber, turned.NextNumber);
        Assert.Equal(straight.StateOf(Other), turned.StateOf(Other));
    }

    public static TheoryData<string> Broken =>
    [
        "{", "[]", "7", "{}", "\"\"", "null", """{"n":1,"n":2}""",
        """{"n":0,"kind":"proof","round":1,"digest":"D","errors":0,"warnings":0}""",
        """{"n":1,"kind":"proof","round":1,"digest":"D","errors":0}""",
        """{"n":1,"kind":"proof","round":0,"digest":"D","errors":0,"warnings":0}""",
        """{"n":1,"kind":"proof","round":1,"digest":"abc","errors":0,"warnings":0}""",
        """{"n":1,"kind":"proof","round":1,"digest":"D","errors":-1,"warnings":0}""",
        """{"n":99999999999999999999,"kind":"proof","round":1,"digest":"D","errors":0,"warnings":0}""",
        """{"n":1.5,"kind":"sign","digest":"D","by":"x"}""",
        """{"n":1,"kind":"sign","digest":"D"}""",
        """{"n":1,"kind":"sign","digest":"D","by":""}""",
        """{"n":1,"kind":"sign","digest":"D","by":"a\nb"}""",
        """{"n":1,"kind":"sign","digest":"D","by":"\ud800"}""",
        """{"n":1,"kind":"sign","digest":"D","by":"x","time":"gestern"}""",
        """{"n":1,"kind":"sign","digest":"D","by":"x","key":"y"}""",
        """{"n":1,"kind":"release","digest":"D","by":"x"}""",
        """{"n":1,"kind":"sign","digest":"D","by":"x","round":3}""",
        """{"n":1,"kind":["sign"],"digest":"D","by":"x"}""",
        """{"\ud800":1}""", """{"n":1,"kind":"\udc00"}""", "<<<<<<< HEAD", "=======", ">>>>>>> theirs", "\u0001", "{\"n\":1}{\"n\":2}",
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_line_that_is_no_record_is_found_at_its_place_and_the_file_is_left_alone(string line)
    {
        var good = Encoding.UTF8.GetString(SignOffLine.Write(Proof(1, 1, Seen)));
        Write($"{good}\n{line.Replace("\"D\"", $"\"{Seen}\"", StringComparison.Ordinal)}\n");
        var before = File.ReadAllBytes(Log);
        var sink = new DiagnosticBag();
        Assert.Null(Folder.Load("A1", sink));
        var finding = Assert.Single(sink);
        Assert.Equal((DiagnosticCodes.SignOffUnreadable, 2), (finding.Code, finding.Span.Line));
        Assert.NotEmpty(finding.Hints);
        Assert.Null(Folder.Append("A1", now => Sign(now.NextNumber, Seen, "王编"), sink));
        Assert.Equal(before, File.ReadAllBytes(Log));
    }

    [Fact]
    public void Bytes_that_are_no_text_huge_files_and_folders_in_the_way_are_findings()
    {
        Directory.CreateDirectory(Folder.Path);
        File.WriteAllBytes(Log, [0x7B, 0xFF, 0xFE, 0x0A]);
        Assert.Null(Folder.Load("A1", new DiagnosticBag()));
        File.WriteAllBytes(Log, new byte[2 << 20]);
        var sink = new DiagnosticBag();
        Assert.Null(Folder.Load("A1", sink));
        Assert.Contains("too large", Assert.Single(sink).Message, StringComparison.Ordinal);
        File.Delete(Log);
        Directory.CreateDirectory(Log);
        Assert.Null(Folder.Load("A1", new DiagnosticBag()));
        Assert.Null(Folder.Append("A1", now => Sign(now.NextNumber, Seen, "王编"), sink));
        Assert.True(Directory.Exists(Log));
    }

    [Fact]
    public void What_stands_in_a_file_stays_byte_for_byte_when_a_line_is_added()
    {
        var before = " " + Encoding.UTF8.GetString(SignOffLine.Write(Proof(7, 1, Seen))) + "\r\n\r\n"
            + Encoding.UTF8.GetString(SignOffLine.Write(Sign(8, Seen, "王编")));
        Write(before);
        var now = Folder.Append("A1", state => Withdraw(state.NextNumber, Seen, "王编"), new DiagnosticBag());
        Assert.Equal(9, now!.Entries[^1].Number);
        Assert.Equal(before + "\n" + Encoding.UTF8.GetString(SignOffLine.Write(Withdraw(9, Seen, "王编"))) + "\n", File.ReadAllText(Log));
    }

    [Fact]
    public void Numbers_come_to_an_end_as_a_finding()
    {
        Write(Encoding.UTF8.GetString(SignOffLine.Write(Proof(SignOffLine.MostNumber, 1, Seen))));
        var sink = new DiagnosticBag();
        Assert.Null(Folder.Append("A1", state => Sign(state.NextNumber, Seen, "王编"), sink));
        Assert.Equal(DiagnosticCodes.SignOffUnreadable, Assert.Single(sink).Code);
    }

    [Fact]
    public void Writers_at_the_same_time_lose_nothing()
    {
        Parallel.For(0, 24, i =>
        {
            var sink = new DiagnosticBag();
            Assert.NotNull(Folder.Append("A1", now => Sign(now.NextNumber, Seen, $"N{i}"), sink));
        });
        var state = Folder.Load("A1", new DiagnosticBag())!;
        Assert.Equal(24, state.Signatures.Length);
        Assert.Equal(Enumerable.Range(1, 24), state.Signatures.Select(entry => entry.Number));
        Assert.Equal([".gitattributes", "A1.jsonl"], Directory.GetFiles(Folder.Path).Select(file => Path.GetFileName(file)).Order());
    }

    [Theory]
    [InlineData("王编", true)]
    [InlineData("Anna-Maria O’Neill (Nacht)", true)]
    [InlineData("", false)]
    [InlineData("　", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\u202eb", false)]
    [InlineData("\ud800", false)]
    public void A_name_is_one_short_line(string name, bool isName) => Assert.Equal(isName, SignOffWords.IsName(name));

    [Theory]
    [InlineData("2026-11-28 22:40", true)]
    [InlineData("2026-11-28 22:40 UTC", true)]
    [InlineData("2026-11-31 22:40", false)]
    [InlineData("22:40", false)]
    [InlineData("2026-11-28 24:00", false)]
    [InlineData("2026-11-28T22:40", false)]
    public void A_time_has_one_form(string time, bool isTime) => Assert.Equal(isTime, SignOffWords.IsTime(time));

    private static SignOffEntry Proof(int number, int round, string digest) => new(number, SignOffKind.Proof, digest) { Round = round };

    private static SignOffEntry Sign(int number, string digest, string by) => new(number, SignOffKind.Sign, digest) { By = by };

    private static SignOffEntry Withdraw(int number, string digest, string by) => new(number, SignOffKind.Withdraw, digest) { By = by };

    private static PageSignOffState StateOf(string digest, params ImmutableArray<SignOffEntry> entries) =>
        new PageSignOff(entries).StateOf(digest);

    private void Write(string text)
    {
        Directory.CreateDirectory(Folder.Path);
        File.WriteAllText(Log, text);
    }
}
