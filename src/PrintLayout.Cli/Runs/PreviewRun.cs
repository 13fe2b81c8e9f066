using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Preview;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Runs;

/// <summary>Serves the pages on the loopback address until it is stopped.</summary>
/// <param name="request">What is shown.</param>
/// <param name="settings">How it is served.</param>
/// <param name="opens">Whether the browser is opened.</param>
/// <param name="output">Standard output: the address.</param>
/// <param name="messages">Standard error: each pass.</param>
internal sealed class PreviewRun(
    RenderRequest request, PreviewSettings settings, bool opens, TextWriter output, TextWriter messages)
{
    /// <summary>Serves.</summary>
    /// <param name="stop">Ends it.</param>
    /// <returns>The exit code.</returns>
    public int Execute(CancellationToken stop)
    {
        using var server = PreviewServer.Start(request, settings, TimeProvider.System);
        if (server is null)
        {
            messages.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"printlayout preview: port {settings.Port} is taken; name another with --port, or none"));
            return ExitCodes.Usage;
        }

        output.WriteLine(server.Address);
        output.Flush();
        if (opens) Open(server.Address);
        server.Run(
            (outcome, time) =>
            {
                var errors = outcome.Diagnostics.Count(finding => finding.Severity == DiagnosticSeverity.Error);
                messages.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Counted.Of(outcome.Pages.Count(), "page")}, {Counted.Of(errors, "error")}, {time.TotalMilliseconds:0} ms"));
            },
            stop);
        return ExitCodes.Ok;
    }

    private void Open(Uri address)
    {
        try
        {
            // The system's own way to open an address; it does not wait for the browser.
            using var browser = Process.Start(new ProcessStartInfo(address.ToString()) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            messages.WriteLine("no browser could be opened; copy the address");
        }
    }
}
