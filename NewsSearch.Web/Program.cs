using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Web.Api;
using NewsSearch.Web.Components.Shell;
using NewsSearch.Web.Operations;

try
{
    // Files lie beside the program, so that it runs from any working directory.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();
    builder.Services.AddNewsSearch(ArchiveFolder.Resolve(builder.Configuration["archive"]));
    builder.AddListeningAddress().AddReadingRoom().AddApi().AddOperations();

    var app = builder.Build();
    app.UseHead();
    app.UseErrorAnswers();
    app.UseReadingRoomSecurityHeaders();
    app.UseResponseCompression();
    app.UseAssets();
    app.UseRouting();
    app.UseOutputCache();
    app.MapReadingRoom();
    app.MapApi();
    app.MapHealth();

    // The index opens while the archive is looked at; the service that follows it waits for that, and tells what went wrong.
    _ = Task.Run(() => app.Services.GetRequiredService<IndexHost>().OpenAsync(app.Lifetime.ApplicationStopping));
    await app.Services.GetRequiredService<FirstStart>().RunAsync(app.Lifetime.ApplicationStopping);
    await app.PrintAddressWhenStarted().RunAsync();
    return 0;
}
catch (ArchiveException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
