using System.ComponentModel;
using System.Diagnostics;

namespace PrintLayout.Production.Comparison;

/// <summary>Runs a program of the machine.</summary>
internal static class OutsideProgram
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="name">Its name, found by the path of the machine.</param>
    /// <param name="arguments">Its arguments, each as it is: no shell reads them.</param>
    /// <returns>What it wrote to standard output, and what it complained of; null when there is no such program.</returns>
    public static (int Code, byte[] Output, string Complaints)? Run(string name, params string[] arguments) =>
        Run(name, Timeout.InfiniteTimeSpan, arguments);

    /// <summary>Runs it to its end, or ends it.</summary>
    /// <param name="name">Its name, found by the path of the machine.</param>
    /// <param name="time">The longest time that it may take.</param>
    /// <param name="arguments">Its arguments, each as it is: no shell reads them.</param>
    /// <returns>
    /// What it wrote to standard output, and what it complained of; null when there is no such program or it took too long.
    /// </returns>
    public static (int Code, byte[] Output, string Complaints)? Run(string name, TimeSpan time, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true
        };
        try
        {
            using var process = Process.Start(start);
            if (process is null) return null;
            process.StandardInput.Close();
            var complaints = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
            if (!copying.Wait(time) || !process.WaitForExit(time))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            return (process.ExitCode, output.ToArray(), complaints.Result.Trim());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
