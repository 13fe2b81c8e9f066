using PrintLayout.Diagnostics;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Fuzz.Targets;

/// <summary>Records of pages: read, and written as they were read.</summary>
public sealed class SignOffTarget() : FuzzTarget("sign-off", ".jsonl", new TextMutator(Words, 1 << 14))
{
    private static readonly string[] Words =
    [
        "\"n\"", "\"kind\"", "\"round\"", "\"digest\"", "\"by\"", "\"role\"", "\"time\"", "\"errors\"", "\"warnings\"",
        "\"proof\"", "\"sign\"",
        "\"withdraw\"", "null", "true", "\\ud800", "\\u0000", "\n", "\r\n", "{", "}", "[", "]", ",", ":", "1e400", "-1", "1000001",
        "<<<<<<< HEAD\n",
        "=======\n", "王编", "2026-11-28 22:40",
    ];

    private static string Digest { get; } = new('a', PageDigest.Length);

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        var sink = new DiagnosticBag();
        var state = SignOffText.Read(input, "A1.jsonl", sink);
        Must(state is null == sink.HasErrors, "records without all lines, or none without a finding");
        foreach (var entry in state?.Entries ?? [])
            Must(SignOffLine.Read(SignOffLine.Write(entry)) == entry, "a record is another when it is written");
        _ = state?.StateOf(Digest);
    }

    /// <inheritdoc/>
    protected override IEnumerable<byte[]> Sound() =>
    [
        [
            .. SignOffLine.Write(new SignOffEntry(1, SignOffKind.Proof, Digest) { Round = 1, By = "李校", Time = "2026-11-28 22:40" }),
            (byte)'\n',
            .. SignOffLine.Write(new SignOffEntry(2, SignOffKind.Sign, Digest) { By = "王编", Role = "主编" }), (byte)'\n',
            .. SignOffLine.Write(new SignOffEntry(3, SignOffKind.Withdraw, Digest) { By = "王编" }), (byte)'\n',
        ],
    ];
}
