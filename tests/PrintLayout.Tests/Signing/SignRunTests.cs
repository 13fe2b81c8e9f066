using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Tests.Signing;

/// <summary>Who may sign what, and what the board says after it.</summary>
public sealed class SignRunTests : IDisposable
{
    private readonly SignEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void A_page_goes_from_new_to_signed_and_back()
    {
        Assert.Equal(PageSignOffState.New, _edition.StateOf("A1"));
        Refused(_edition.Sign("A1"), DiagnosticCodes.NotProofed, "there is no proof of it");
        var digest = _edition.Proof("A1").Pages[0].Digest;
        Assert.Equal(PageSignOffState.Proofed, _edition.StateOf("A1"));
        Assert.Equal(PageSignOffState.New, _edition.StateOf("A2"));
        var signed = Assert.Single(_edition.Sign("A1").Pages);
        Assert.Equal((SignStatus.Recorded, digest), (signed.Status, signed.Digest));
        Assert.Equal(PageSignOffState.Released, _edition.StateOf("A1"));

        _edition.Change("port1.md", "36艘船", "37艘船");
        Assert.Equal(PageSignOffState.ChangedAfterSigning, _edition.StateOf("A1"));
        Refused(_edition.Sign("A1"), DiagnosticCodes.NotProofed, $"it changed since round 1 ({PageDigest.ShortOf(digest)})");
        _edition.Proof("A1");
        Assert.Equal(PageSignOffState.ChangedAfterSigning, _edition.StateOf("A1"));
        _edition.Sign("A1");
        Assert.Equal(PageSignOffState.Released, _edition.StateOf("A1"));

        Assert.Equal(SignStatus.Withdrawn, Assert.Single(_edition.Sign("A1", withdraw: true).Pages).Status);
        Assert.Equal(PageSignOffState.Proofed, _edition.StateOf("A1"));
        Assert.Equal(5, File.ReadAllLines(_edition.LogOf("A1")).Length);
    }

    [Fact]
    public void A_page_that_is_again_as_it_was_signed_is_signed()
    {
        _edition.Proof("A1");
        _edition.Sign("A1");
        _edition.Change("port1.md", "36艘船", "37艘船");
        Assert.Equal(PageSignOffState.ChangedAfterSigning, _edition.StateOf("A1"));
        _edition.Change("port1.md", "37艘船", "36艘船");
        Assert.Equal(PageSignOffState.Released, _edition.StateOf("A1"));
    }

    [Fact]
    public void The_same_signature_is_not_recorded_twice_and_another_is()
    {
        _edition.Proof("A1");
        _edition.Sign("A1");
        var before = File.ReadAllText(_edition.LogOf("A1"));
        Assert.Equal(SignStatus.AlreadySigned, Assert.Single(_edition.Sign("A1").Pages).Status);
        Assert.Equal(before, File.ReadAllText(_edition.LogOf("A1")));
        Assert.Equal(SignStatus.Recorded, Assert.Single(_edition.Sign("A1", by: "赵", role: "").Pages).Status);
        Assert.Equal(2, _edition.Board("A1").SignOff!.Signatures.Length);
        _edition.Sign("A1", withdraw: true);
        Assert.Equal("赵", Assert.Single(_edition.Board("A1").SignOff!.Signatures).By);
    }

    [Fact]
    public void A_digest_that_was_seen_and_is_no_more_is_not_signed()
    {
        var digest = _edition.Proof("A1").Pages[0].Digest;
        Refused(_edition.Sign("A1", digest: "0123456789"), DiagnosticCodes.NotProofed, "and not 0123456789");
        Assert.Equal(SignStatus.Recorded, Assert.Single(_edition.Sign("A1", digest: digest[..10]).Pages).Status);
    }

    [Fact]
    public void A_page_with_errors_is_not_signed_though_it_was_proofed()
    {
        _edition.Change("port1.md", "天亮之前", string.Concat(Enumerable.Repeat("天亮之前还有很长的路要走。", 60)));
        Assert.Equal(ProofStatus.Written, Assert.Single(_edition.Proof("A1").Pages).Status);
        Refused(_edition.Sign("A1"), DiagnosticCodes.SignedWithErrors, "has errors");
    }

    [Fact]
    public void Nothing_is_withdrawn_that_nobody_signed()
    {
        _edition.Proof("A1");
        Refused(_edition.Sign("A1", withdraw: true), DiagnosticCodes.NothingToWithdraw, "王编");
        _edition.Sign("A1", by: "赵");
        var refused = _edition.Sign("A1", withdraw: true);
        Refused(refused, DiagnosticCodes.NothingToWithdraw, "王编");
        Assert.Contains("赵", Assert.Single(refused.Pages[0].Findings[^1].Hints), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_cannot_be_written_into_broken_records()
    {
        _edition.Proof("A1");
        File.AppendAllText(_edition.LogOf("A1"), "<<<<<<< HEAD\n");
        var before = File.ReadAllText(_edition.LogOf("A1"));
        Refused(_edition.Sign("A1"), DiagnosticCodes.SignOffUnreadable, "merge");
        Refused(_edition.Sign("A1", withdraw: true), DiagnosticCodes.SignOffUnreadable, "merge");
        Assert.Equal(before, File.ReadAllText(_edition.LogOf("A1")));
        Assert.Equal("records unreadable", _edition.Board("A1").StateName);
    }

    [Fact]
    public void The_board_is_a_table_and_data()
    {
        _edition.Proof("A1");
        _edition.Sign("A1");
        _edition.Change("port1.md", "36艘船", "37艘船");
        File.WriteAllText(_edition.LogOf("C9"), string.Empty);
        var board = SignOffBoard.Of(_edition.Request());
        var text = board.ToText();
        Assert.Contains("海港日报 2026-01-20", text, StringComparison.Ordinal);
        Assert.Contains("changed after signing", text, StringComparison.Ordinal);
        Assert.Contains("王编 (主编) 2026-01-19 23:05, as ", text, StringComparison.Ordinal);
        Assert.Contains("with records: C9", text, StringComparison.Ordinal);
        using var memory = new MemoryStream();
        board.WriteJson(memory);
        using var json = System.Text.Json.JsonDocument.Parse(memory.ToArray());
        var page = json.RootElement.GetProperty("editions")[0].GetProperty("pages")[0];
        Assert.Equal("changed after signing", page.GetProperty("state").GetString());
        Assert.False(page.GetProperty("signatures")[0].GetProperty("holds").GetBoolean());
        Assert.Equal("new", json.RootElement.GetProperty("editions")[0].GetProperty("pages")[1].GetProperty("state").GetString());
    }

    private static void Refused(SignOutcome outcome, string code, string words)
    {
        var page = Assert.Single(outcome.Pages);
        Assert.Equal(SignStatus.Refused, page.Status);
        var finding = page.Findings[^1];
        Assert.Equal(code, finding.Code);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Hints);
    }
}
