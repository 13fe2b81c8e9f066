using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using PrintLayout.Preflight.Checks;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Plates;
using PrintLayout.Preflight.Structure;
using PrintLayout.Preflight.Syntax;

namespace PrintLayout.Preflight;

/// <summary>
/// Checks a finished PDF of any program against a press standard and newspaper practice. It reads only the bytes and shares no code with
/// the writer. Any bytes give a report, within bounds of time and memory.
/// </summary>
/// <remarks>Findings have codes from PL6001 to PL6908, listed in <see cref="PreflightRules"/> and docs/preflight.md.</remarks>
public static class PdfPreflight
{
    // A PDF without pages.
    private static ReadOnlySpan<byte> EmptyDocument =>
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"u8 +
        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n"u8;

    /// <summary>Prepares the reader, on a thread that is otherwise idle: its code is compiled when it is first used.</summary>
    public static void Prepare()
    {
        // Native builds have compiled code, so there is nothing to prepare.
        if (RuntimeFeature.IsDynamicCodeSupported) Guarded([.. EmptyDocument], new PreflightOptions());
    }

    /// <summary>Checks a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">What it is checked against.</param>
    /// <returns>The report. Whatever the bytes are, no exception is thrown; a file that cannot be read fails PL6001.</returns>
    public static PreflightReport Check(byte[] bytes, PreflightOptions options)
    {
        if (bytes.Length > options.Limits.FileBytes) return Failed(options, PreflightRules.Limits, "the file is longer than the limit");
        PreflightReport? report = null;
        var reader = new Thread(() => report = Guarded(bytes, options)) { IsBackground = true, Name = "preflight" };
        reader.Start();
        return reader.Join(options.Limits.Time) && report is { } done
            ? done
            : Failed(options, PreflightRules.Limits, "the file took longer to read than the limit");
    }

    /// <summary>
    /// Checks a file that the caller has just written, on the calling thread. A thread for each file would take about a hundredth of the
    /// time of a run.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">What it is checked against; the limit of time is not applied.</param>
    /// <returns>
    /// The report; font programs are not read. Whatever the bytes are, no exception is thrown; a file that cannot be read fails PL6001.
    /// </returns>
    public static PreflightReport CheckOwn(byte[] bytes, PreflightOptions options) =>
        bytes.Length > options.Limits.FileBytes
            ? Failed(options, PreflightRules.Limits, "the file is longer than the limit")
            : Guarded(bytes, options with { ReadsFontPrograms = false });

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "A file must not end a batch; the finding says that it could not be read.")]
    private static PreflightReport Guarded(byte[] bytes, PreflightOptions options)
    {
        var findings = new FindingSink(options);
        var pages = 0;
        try
        {
            Read(bytes, options, findings, ref pages);
        }
        catch (ReadLimitException e)
        {
            findings.Add(PreflightRules.Limits, e.Message);
        }
        catch (Exception)
        {
            // No such file is known: it would be a fault of this program, which must not end a batch.
            findings.Add(PreflightRules.Readable, "the file cannot be read: something in it is against all expectation");
        }

        return new PreflightReport(options.Profile, pages, findings.Findings, findings.Dropped);
    }

    private static void Read(byte[] bytes, PreflightOptions options, FindingSink findings, ref int count)
    {
        if (!PdfObjects.TryOpen(bytes, options.Limits.StreamBytes, out var file, out var problem, out var isLocked))
        {
            if (isLocked) findings.Add(PreflightRules.Encryption, $"the file is encrypted: {problem}");
            else findings.Add(PreflightRules.Readable, $"the file cannot be read: {problem}");
            return;
        }

        FileChecks.Run(file, options, findings);
        MetadataChecks.Run(file, options, findings);
        var intent = OutputIntentChecks.Run(file, options, findings);
        var pages = PageTreeReader.Read(file, options.Limits.Pages);
        count = pages.Count;
        var only = options.Page is { } number ? pages.Find(page => page.Number == number) : null;
        if (options.Page is not null && only is null)
        {
            findings.Add(PreflightRules.Readable, string.Create(CultureInfo.InvariantCulture, $"the file has no page {options.Page}"));
            return;
        }

        new ObjectSurvey(file, options, findings).Run(only);
        if (pages.Count == 0) findings.Add(PreflightRules.Readable, "the file has no pages");
        if (pages.Count == options.Limits.Pages)
            findings.Add(PreflightRules.Limits, string.Create(CultureInfo.InvariantCulture, $"only {pages.Count} pages were checked"));
        var colours = new ColourSpaceReader(file);
        MarkCheck[] checks =
        [
            new ColourChecks(intent), new InkChecks(), new TypeChecks(), new FontChecks(), new LineChecks(), new ImageChecks(),
            new ImageDataChecks(), new TransparencyChecks(colours),
        ];
        if (options.Profile == PreflightProfile.Newspaper) checks = [.. checks, new NewspaperChecks()];
        foreach (var page in only is null ? pages : [only])
        {
            PageChecks.Run(file, page, findings);
            new ContentWalker(new PageContext(file, page, options, findings), checks, colours).Walk();
        }

        if (options.Plates is { } check)
        {
            var shared = new PainterFile(file, options.Limits, check.Pictures);
            foreach (var page in only is null ? pages : [only]) PlateChecks.Run(shared, page, options, findings);
        }

        FileChecks.RunLast(file, findings);
    }

    private static PreflightReport Failed(PreflightOptions options, PreflightRule rule, string message)
    {
        var findings = new FindingSink(options);
        findings.Add(rule, message);
        return new PreflightReport(options.Profile, 0, findings.Findings, 0);
    }
}
