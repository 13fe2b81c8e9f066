using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Tests.Signing;

/// <summary>Rounds of proofs: what is written, what counts as changed, what becomes of it when something is missing.</summary>
public sealed class SignProofRunTests : IDisposable
{
    private readonly SignEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void A_first_round_is_written_and_recorded_and_the_next_only_of_what_changed()
    {
        var first = _edition.Proof();
        Assert.DoesNotContain(first.Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.All(first.Pages, page => Assert.Equal((ProofStatus.Written, 1, 0), (page.Status, page.Round, page.Before)));
        Assert.Equal(
            ["A1-r1.pdf", "A1-r1.png", "A1-r1.txt", "A2-r1.pdf", "A2-r1.png", "A2-r1.txt"], Names(_edition.PathOf("proofs")));
        _edition.Change("port1.md", "36艘船", "37艘船");
        var second = _edition.Proof();
        Assert.Equal([ProofStatus.Written, ProofStatus.Unchanged], second.Pages.Select(page => page.Status));
        var page = second.Pages[0];
        Assert.Equal((2, 1), (page.Round, page.Before));
        Assert.Contains("“6” became “7”", Assert.Single(page.Changes).Sentence, StringComparison.Ordinal);
        Assert.Equal("port1.md:8", page.Changes[0].Source);
        Assert.Equal(
            [".gitattributes", $"A1.{PageDigest.ShortOf(page.Digest)}.geometry.json", "A1.jsonl",
                $"A2.{PageDigest.ShortOf(second.Pages[1].Digest)}.geometry.json", "A2.jsonl"],
            Names(_edition.Proofs));
        var list = File.ReadAllText(_edition.PathOf("proofs/A1-r2.txt"));
        Assert.Contains($"digest {page.Digest}\ntime 2026-01-19 22:40\nby 李校\n", list, StringComparison.Ordinal);
        Assert.Contains("since round 1 (", list, StringComparison.Ordinal);
        Assert.Contains($"  1. {page.Changes[0].Sentence} (port1.md:8)\n", list, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_did_not_change_gets_a_round_when_all_are_asked_for()
    {
        _edition.Proof("A1");
        var page = Assert.Single(_edition.Proof("A1", all: true).Pages);
        Assert.Equal((ProofStatus.Written, 2), (page.Status, page.Round));
        Assert.Empty(page.Changes);
    }

    [Fact]
    public void A_round_that_was_reached_is_refused_and_a_later_one_is_taken()
    {
        _edition.Proof("A1", round: 3);
        _edition.Change("port1.md", "36艘船", "37艘船");
        var refused = _edition.Proof("A1", round: 3);
        Assert.Equal(ProofStatus.Failed, Assert.Single(refused.Pages).Status);
        Assert.Contains(refused.Diagnostics, finding => finding.Code == DiagnosticCodes.RoundTaken && finding.Span.Line == 4);
        Assert.Equal(7, Assert.Single(_edition.Proof("A1", round: 7).Pages).Round);
        _edition.Change("port1.md", "37艘船", "38艘船");
        Assert.Equal(ProofStatus.Failed, Assert.Single(_edition.Proof("A1", round: SignOffRequest.MostRounds + 1).Pages).Status);
        Assert.Equal(8, Assert.Single(_edition.Proof("A1").Pages).Round);
    }

    [Fact]
    public void The_same_edition_gives_the_same_bytes_wherever_it_lies()
    {
        using var other = new SignEdition();
        foreach (var edition in new[] { _edition, other })
        {
            edition.Proof();
            edition.Change("port1.md", "36艘船", "37艘船");
            edition.Proof();
        }

        foreach (var folder in new[] { "proofs", "day.proofs" })
        {
            foreach (var name in Names(_edition.PathOf(folder)))
                Assert.Equal(File.ReadAllBytes(_edition.PathOf($"{folder}/{name}")), File.ReadAllBytes(other.PathOf($"{folder}/{name}")));
        }
    }

    [Fact]
    public void When_the_last_round_is_lost_the_proof_says_so_instead_of_marking_nothing()
    {
        var digest = _edition.Proof("A1").Pages[0].Digest;
        var kept = Path.Combine(_edition.Proofs, $"A1.{PageDigest.ShortOf(digest)}.geometry.json");
        foreach (var damage in new Action[]
        {
            () => File.WriteAllText(kept, "{"), () => File.WriteAllText(kept, "[]"),
            () => File.WriteAllText(
                kept, File.ReadAllText(kept).Replace("\"stories\":[\"port1\"]", "\"stories\":[]", StringComparison.Ordinal)),
            () => File.Delete(kept),
        })
        {
            var whole = File.ReadAllText(kept);
            damage();
            var log = File.ReadAllText(_edition.LogOf("A1"));
            _edition.Change("port1.md", "36艘船", "37艘船");
            var proof = _edition.Proof("A1");
            Assert.Contains(proof.Diagnostics, finding => finding.Code == DiagnosticCodes.LastRoundLost);
            Assert.Equal((ProofStatus.Written, 2), (proof.Pages[0].Status, proof.Pages[0].Round));
            Assert.Contains("cannot be told", File.ReadAllText(_edition.PathOf("proofs/A1-r2.txt")), StringComparison.Ordinal);
            _edition.Change("port1.md", "37艘船", "36艘船");
            File.WriteAllText(kept, whole);
            File.WriteAllText(_edition.LogOf("A1"), log);
        }
    }

    [Fact]
    public void A_page_with_broken_records_gets_no_proof_and_the_other_does()
    {
        _edition.Proof();
        File.AppendAllText(_edition.LogOf("A1"), "nonsense\n");
        var before = File.ReadAllText(_edition.LogOf("A1"));
        _edition.Change("port1.md", "36艘船", "37艘船");
        _edition.Change("port2.md", "36艘船", "37艘船");
        var proof = _edition.Proof();
        Assert.Equal([ProofStatus.Failed, ProofStatus.Written], proof.Pages.Select(page => page.Status));
        Assert.Equal(DiagnosticCodes.SignOffUnreadable, proof.Pages[0].Findings[^1].Code);
        Assert.Equal(before, File.ReadAllText(_edition.LogOf("A1")));
        Assert.False(File.Exists(_edition.PathOf("proofs/A1-r2.pdf")));
    }

    [Fact]
    public void A_proof_that_cannot_be_written_is_no_round()
    {
        Directory.CreateDirectory(_edition.PathOf("proofs/A1-r1.png/x"));
        var proof = _edition.Proof();
        Assert.Equal([ProofStatus.Failed, ProofStatus.Written], proof.Pages.Select(page => page.Status));
        Assert.False(File.Exists(_edition.LogOf("A1")));
        Assert.Equal(PageSignOffState.New, _edition.StateOf("A1"));
    }

    [Fact]
    public void A_page_with_errors_is_proofed_with_their_number_and_a_page_that_cannot_be_made_is_not()
    {
        _edition.Change("port1.md", "天亮之前", string.Concat(Enumerable.Repeat("天亮之前还有很长的路要走。", 60)));
        _edition.Change("day.yaml", "layout2.yaml", "no-such-layout.yaml");
        var proof = _edition.Proof();
        Assert.Equal([ProofStatus.Written, ProofStatus.Failed], proof.Pages.Select(page => page.Status));
        Assert.Contains("\"errors\":", File.ReadAllText(_edition.LogOf("A1")), StringComparison.Ordinal);
        Assert.True(_edition.Board("A1").Errors > 0);
        Assert.Equal("cannot be made up", _edition.Board("A2").StateName);
    }

    [Fact]
    public void A_proof_is_no_press_file()
    {
        _edition.Proof("A1");
        var pdf = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(_edition.PathOf("proofs/A1-r1.pdf")));
        Assert.DoesNotContain("GTS_PDFX", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("OutputIntents", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_of_a_name_is_a_finding()
    {
        Assert.Equal(DiagnosticCodes.NoEdition, Assert.Single(_edition.Proof("B7").Diagnostics).Code);
        Assert.Equal(DiagnosticCodes.NoEdition, Assert.Single(_edition.Sign("B7").Diagnostics).Code);
        Assert.Equal(DiagnosticCodes.NoEdition, Assert.Single(SignOffBoard.Of(_edition.Request("B7")).Diagnostics).Code);
    }

    private static string[] Names(string folder) =>
        [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
